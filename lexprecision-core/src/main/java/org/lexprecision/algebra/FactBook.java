package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.ShareSplit;
import org.lexprecision.SplitRatio;
import org.lexprecision.StatementKind;
import org.lexprecision.Support;
import org.lexprecision.internal.Lazy;
import org.lexprecision.internal.algebra.calendar.Calendars;
import org.lexprecision.internal.algebra.ledger.Documents;
import org.lexprecision.internal.algebra.ledger.Ledger;

/**
 * The facts of one company over any number of releases, which answer questions.
 *
 * <pre>{@code
 * FactBook book = FactBook.of(q2, q3, year);
 * Answer q1 = book.ask(LineItems.REVENUES).segment("Seals").quarter(2002, 1);
 * q1.figure().orElseThrow(); // USD 23,953,000, six months less second quarter
 * q1.bounds().orElseThrow(); // [23,952,000, 23,954,000]
 * }</pre>
 *
 * <p>Every figure is taken as the interval its rounding leaves open. The figures of one series
 * bound one another over time, and the rows of statements that foot bound one another across
 * series; both only ever narrow a bound. Over time the bounds are the tightest there are; over both
 * together they are sound and may be slightly loose.
 *
 * <p>Releases can head one period in two ways: a company that counts weeks calls a quarter "June
 * 30" in one and "July 2" in the next. Where two headings lie a few days apart and most of the
 * figures under both are the same, they are one period to the book, and its answers name it as most
 * facts do. The facts stay as they are printed.
 *
 * <p>A book is immutable and safe to share between threads. It works out an answer when it is first
 * asked, no more of the book than the answer needs, and remembers it.
 */
public final class FactBook {

  private final Company company;
  private final ImmutableList<Release> releases;
  private final View view;
  private final Ledger ledger;
  private final Lazy<FiscalCalendar> calendar;
  private final Lazy<ImmutableSortedSet<Period>> quarters;
  private final Lazy<FactBook> asReported;
  private final Lazy<FactBook> splitAdjusted;

  private FactBook(Company company, ImmutableList<Release> releases, View view) {
    this.company = company;
    this.releases = releases;
    this.view = view;
    this.ledger = new Ledger(releases, view);
    this.calendar =
        Lazy.of(() -> view.calendar().orElseGet(() -> Calendars.of(ledger.periodsByRelease())));
    this.quarters = Lazy.of(() -> Calendars.quarters(calendar(), ledger.periods()));
    this.asReported = Lazy.of(() -> counting(ShareBasis.AS_REPORTED));
    this.splitAdjusted = Lazy.of(() -> counting(ShareBasis.SPLIT_ADJUSTED));
  }

  /**
   * Returns the book of releases of one company.
   *
   * @throws IllegalArgumentException if there are none
   * @throws CompanyMismatchException if they are of several companies
   */
  public static FactBook of(Release... releases) {
    return of(Arrays.asList(releases));
  }

  /**
   * Returns the book of releases of one company. A release given twice counts once.
   *
   * @throws IllegalArgumentException if there are none
   * @throws CompanyMismatchException if they are of several companies
   */
  public static FactBook of(Iterable<Release> releases) {
    ImmutableList<Release> ordered = Vintage.chronological(releases);
    if (ordered.isEmpty()) {
      throw new IllegalArgumentException("a fact book needs a release");
    }
    Company company =
        ordered.stream()
            .map(Release::company)
            .filter(named -> named.cik().isPresent())
            .findFirst()
            .orElse(ordered.get(0).company());
    for (Release release : ordered) {
      if (!release.company().isSame(company)) {
        throw new CompanyMismatchException(company, release.company());
      }
    }
    return new FactBook(company, ordered, View.WHOLE);
  }

  /**
   * Returns the book of releases that the caller knows to be of one company, whatever names they
   * give it: after it was renamed, or where a subsidiary files for it.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static FactBook of(Company company, Release... releases) {
    return known(company, Arrays.asList(releases));
  }

  /**
   * Returns the book of facts that the caller knows to be of one company. What their sources say
   * was printed in one document is one release.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static FactBook of(Company company, Iterable<Fact> facts) {
    return known(company, Documents.of(company, facts));
  }

  private static FactBook known(Company company, Iterable<Release> releases) {
    ImmutableList<Release> ordered = Vintage.chronological(releases);
    if (ordered.isEmpty()) {
      throw new IllegalArgumentException("a fact book needs a release");
    }
    return new FactBook(company, ordered, View.WHOLE);
  }

  /** The company. */
  public Company company() {
    return company;
  }

  /**
   * The releases from the first to the last. One without a date follows the release it was given
   * after; those of one day are ordered by the names of their documents.
   */
  public ImmutableList<Release> releases() {
    return releases;
  }

  /** The facts that have a period, in the order of the releases and, within one, as printed. */
  public ImmutableList<Fact> facts() {
    return ledger.facts();
  }

  /** The fiscal calendar, inferred from the periods of the facts unless one was given. */
  public FiscalCalendar calendar() {
    return calendar.get();
  }

  /** Returns this book with a given fiscal calendar. */
  public FactBook withCalendar(FiscalCalendar calendar) {
    return new FactBook(company, releases, view.with(calendar));
  }

  /**
   * Returns this book with a split of the company's shares, besides those it finds: releases of the
   * day or later count the new shares. {@code withSplit(LocalDate.parse("2004-06-15"),
   * SplitRatio.of(3, 2))}. One found at the same release gives way.
   */
  public FactBook withSplit(LocalDate date, SplitRatio ratio) {
    return new FactBook(
        company,
        releases,
        view.with(
            ImmutableList.<ShareSplit>builder()
                .addAll(view.splits())
                .add(new ShareSplit(date, ratio))
                .build()));
  }

  /** The splits of the company's shares: given, told by prose, or told by the figures. */
  public ImmutableList<ShareSplit> splits() {
    return ledger.splits().all();
  }

  /**
   * Returns what a figure is to be multiplied by so that it counts the shares of now, whatever this
   * view counts: {@code 1 for 2} of earnings per share of a release before a split of two for one;
   * {@link SplitRatio#NONE} of what counts no shares.
   */
  public SplitRatio toPresentShares(Fact fact) {
    return ledger.toPresentShares(fact);
  }

  /**
   * Returns the amounts that a release prints without the scale under which another prints them,
   * each with that of the other: 319,065 beside 319,066 thousand.
   */
  public ImmutableMap<Fact, Fact> withoutScale() {
    return ledger.withoutScale();
  }

  /**
   * Returns the book in which counts of shares and amounts per share are those of the day of each
   * release; counts of different shares are not added up. So it is {@link #asFirstReported}.
   */
  public FactBook asReported() {
    return asReported.get();
  }

  /**
   * Returns the book in which counts of shares and amounts per share are those of the shares of
   * now; one that was printed before a split is derived. So it is unless {@link #asFirstReported}.
   */
  public FactBook splitAdjusted() {
    return splitAdjusted.get();
  }

  /** How this book is looked at. */
  public View view() {
    return view;
  }

  /** Returns the book of the same releases looked at otherwise. */
  public FactBook seenAs(View other) {
    return new FactBook(company, releases, other);
  }

  private FactBook counting(ShareBasis basis) {
    return view.shareBasis() == basis ? this : new FactBook(company, releases, view.with(basis));
  }

  /** Returns the book without the facts whose meaning is only {@link Support#ASSUMED}. */
  public FactBook withoutAssumed() {
    return new FactBook(company, releases, view.withAssumed(false));
  }

  /** Returns the book with the facts whose meaning is only {@link Support#ASSUMED}. */
  public FactBook withAssumed() {
    return new FactBook(company, releases, view.withAssumed(true));
  }

  /** Returns the book of what had been released by the end of a day. Undated releases are out. */
  public FactBook asOf(LocalDate day) {
    return new FactBook(
        company,
        releases.stream()
            .filter(release -> release.released().filter(date -> !date.isAfter(day)).isPresent())
            .collect(ImmutableList.toImmutableList()),
        view.with(
            view.splits().stream()
                .filter(split -> !split.date().isAfter(day))
                .collect(ImmutableList.toImmutableList())));
  }

  /**
   * Returns the book in which the first statement of a figure counts: release by release, and as
   * printed within one, a figure that contradicts those before it is {@link #setAside}.
   */
  public FactBook asFirstReported() {
    return new FactBook(company, releases, view.with(Vintage.AS_FIRST_REPORTED));
  }

  /**
   * Returns the book in which the last statement of a figure counts: as {@link #asFirstReported},
   * beginning with the newest release.
   */
  public FactBook latest() {
    return new FactBook(company, releases, view.with(Vintage.LATEST));
  }

  /** The figures this view leaves out, by series; none unless it is one of the two vintages. */
  public ImmutableList<SetAside> setAside() {
    return ledger.setAside();
  }

  /** Every series that has a figure. */
  public ImmutableSortedSet<Series> series() {
    return ledger.series();
  }

  /**
   * Asks whether figures of a series may be added up over time: those of a {@link
   * org.lexprecision.Flow} or {@link org.lexprecision.DayAverage}, unless name or behaviour tell
   * that it is an average, a rate, a price or a count at the end of a period.
   */
  public boolean addsUp(Series series) {
    return ledger.addsUp(series);
  }

  /** Begins a question about the whole company, as reported. */
  public Question ask(LineItem item) {
    return new Question(this, item);
  }

  /**
   * Begins a question by name, in any case: the id of an item ({@code "InventoryNet"}), the us-gaap
   * element it stands for, its label, or a caption as printed ("Inventories").
   *
   * @throws IllegalArgumentException if the book has nothing of that name, or several things
   */
  public Question ask(String name) {
    return ask(Names.item(this, name));
  }

  /** What the book measures, in the order in which the releases bring it up. */
  public ImmutableSet<LineItem> items() {
    return facts().stream().map(Fact::item).collect(ImmutableSet.toImmutableSet());
  }

  /** The parts of the company that the book has figures of, the company first. */
  public ImmutableSortedSet<Segment> segments() {
    return series().stream()
        .map(Series::segment)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The series of each caption as printed: {@code byCaption().get("Net sales")}. */
  public ImmutableSetMultimap<String, Series> byCaption() {
    return facts().stream()
        .filter(fact -> !fact.source().caption().isEmpty())
        .collect(
            ImmutableSetMultimap.toImmutableSetMultimap(
                fact -> fact.source().caption(), Fact::series));
  }

  /** Answers for one series and period. */
  public Answer answer(Series series, Period period) {
    return ledger.answer(series, period);
  }

  /**
   * Returns a period as the book names it: as most facts do where the releases name it in two ways,
   * else as it is.
   */
  public Period named(Period period) {
    return ledger.named(period);
  }

  /** Returns every contradiction of figures of one series, by series and time. */
  public ImmutableList<Contradiction> contradictions() {
    return ledger.contradictions();
  }

  /**
   * Returns the fiscal quarters from the first that the facts touch to the last, in order.
   *
   * @throws IllegalArgumentException if there are more than a thousand years between them
   */
  public ImmutableSortedSet<Period> quarters() {
    return quarters.get();
  }

  /**
   * Returns the fiscal half years from the first that the facts touch to the last, in order, of a
   * company that states halves and no quarters; none of any other.
   *
   * @throws IllegalArgumentException if there are more than a thousand years between them
   */
  public ImmutableSortedSet<Period> halfYears() {
    return Calendars.halves(calendar(), ledger.periods());
  }

  /**
   * Returns the quarters that releases state as comparatives though no fiscal year had them: after
   * a change of the year end, those of the year before as the new calendar would have counted them.
   * None of a company that changed nothing.
   */
  public ImmutableSortedSet<Period> quartersOfOtherYears() {
    return calendar().former().isEmpty()
        ? ImmutableSortedSet.of()
        : Calendars.quartersBeside(quarters(), ledger.periods());
  }

  /**
   * Returns the transition periods between two fiscal calendars that the facts touch, in order.
   *
   * @throws IllegalArgumentException if there are more than a thousand years between them
   */
  public ImmutableSortedSet<Period> transitionPeriods() {
    return Calendars.transitions(calendar(), quarters());
  }

  /**
   * Returns the years of consecutive quarters that the facts span, four quarters each but for a
   * transition period among them, in order of their ends.
   *
   * @throws IllegalArgumentException if there are more than a thousand years between them
   */
  public ImmutableSortedSet<Period> trailingYears() {
    return Calendars.trailingYears(calendar(), ledger.periods());
  }

  /**
   * Returns a statement with fiscal quarters as columns: {@code statement(OPERATIONS)}; of a
   * balance sheet, the closes of the quarters. Those of which nothing is known are left out.
   */
  public BookStatement statement(StatementKind kind) {
    return statement(kind, kind == StatementKind.BALANCE_SHEET ? quarterEnds() : quarters())
        .answered();
  }

  /** Returns a statement with given periods as columns. */
  public BookStatement statement(StatementKind kind, Iterable<Period> periods) {
    return BookStatement.of(this, kind, ImmutableSortedSet.copyOf(periods));
  }

  /** Returns the closes of the {@link #quarters}, in order. */
  public ImmutableSortedSet<Period> quarterEnds() {
    return quarters().stream()
        .map(quarter -> Period.atCloseOf(quarter.lastDay()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Prints the company and the number of releases and facts. */
  @Override
  public String toString() {
    return company + " (" + releases.size() + " releases, " + facts().size() + " facts)";
  }
}

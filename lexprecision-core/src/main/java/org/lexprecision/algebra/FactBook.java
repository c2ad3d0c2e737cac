package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.internal.Lazy;

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
  private final Vintage vintage;
  private final Optional<FiscalCalendar> givenCalendar;
  private final Lazy<FiscalCalendar> calendar;
  private final Ledger ledger;

  private FactBook(
      Company company,
      ImmutableList<Release> releases,
      Vintage vintage,
      Optional<FiscalCalendar> givenCalendar) {
    this.company = company;
    this.releases = releases;
    this.vintage = vintage;
    this.ledger = new Ledger(releases, vintage);
    this.givenCalendar = givenCalendar;
    this.calendar = Lazy.of(() -> givenCalendar.orElseGet(() -> Calendars.of(ledger.periods())));
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
    Company company = ordered.get(0).company();
    for (Release release : ordered) {
      if (!release.company().equals(company)) {
        throw new CompanyMismatchException(company, release.company());
      }
    }
    return new FactBook(company, ordered, Vintage.ALL, Optional.empty());
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
    return new FactBook(company, releases, vintage, Optional.of(calendar));
  }

  /** Returns the book of what had been released by the end of a day. Undated releases are out. */
  public FactBook asOf(LocalDate day) {
    return with(
        releases.stream()
            .filter(release -> release.released().filter(date -> !date.isAfter(day)).isPresent())
            .collect(ImmutableList.toImmutableList()),
        vintage);
  }

  /**
   * Returns the book in which the first statement of a figure counts: release by release, and as
   * printed within one, a figure that contradicts those before it is {@link #setAside}.
   */
  public FactBook asFirstReported() {
    return with(releases, Vintage.AS_FIRST_REPORTED);
  }

  /**
   * Returns the book in which the last statement of a figure counts: as {@link #asFirstReported},
   * beginning with the newest release.
   */
  public FactBook latest() {
    return with(releases, Vintage.LATEST);
  }

  private FactBook with(ImmutableList<Release> releases, Vintage vintage) {
    return new FactBook(company, releases, vintage, givenCalendar);
  }

  /** The figures this view leaves out, by series; none unless it is one of the two vintages. */
  public ImmutableList<SetAside> setAside() {
    return ledger.setAside();
  }

  /** Every series that has a figure. */
  public ImmutableSortedSet<Series> series() {
    return ledger.series();
  }

  /** Begins a question about the whole company, as reported. */
  public Question ask(LineItem item) {
    return new Question(this, item);
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

  /** Returns the fiscal quarters from the first that the facts touch to the last, in order. */
  public ImmutableSortedSet<Period> quarters() {
    return Calendars.quarters(calendar(), ledger.periods());
  }

  /** Returns the fours of consecutive quarters that the facts span, in order of their ends. */
  public ImmutableSortedSet<Period> trailingYears() {
    return Calendars.trailingYears(calendar(), ledger.periods());
  }

  /** Prints the company and the number of releases and facts. */
  @Override
  public String toString() {
    return company + " (" + releases.size() + " releases, " + facts().size() + " facts)";
  }
}

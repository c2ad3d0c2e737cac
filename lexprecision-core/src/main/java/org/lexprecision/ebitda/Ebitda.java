package org.lexprecision.ebitda;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.ebitda.BuildUp.Part;
import org.lexprecision.internal.algebra.calendar.Calendars;

/**
 * The EBITDA of a company, or of one segment of it, over any period.
 *
 * <pre>{@code
 * EbitdaBridge bridge = Ebitda.of(book).quarter(2003, 3);
 * bridge.fromNetIncome().figure();  // USD 2,216,000
 * bridge.classification();          // ADJUSTED: adds back cumulative effect …, USD 247,000
 * }</pre>
 */
public final class Ebitda {

  private final FactBook book;
  private final Segment segment;

  private Ebitda(FactBook book, Segment segment) {
    this.book = book;
    this.segment = segment;
  }

  /** Returns the EBITDA of the whole company. */
  public static Ebitda of(FactBook book) {
    return new Ebitda(book, Segment.consolidated());
  }

  /** Returns that of a part of the company by name. */
  public Ebitda segment(String name) {
    return segment(Segment.of(name));
  }

  /** Returns that of a part of the company. */
  public Ebitda segment(Segment segment) {
    return new Ebitda(book, segment);
  }

  /**
   * Returns a definition of one's own that begins with strict EBITDA, under a name: {@code
   * adjusted("Covenant EBITDA").adding(plantClosureCosts)}.
   */
  public EbitdaDefinition adjusted(String name) {
    return new EbitdaDefinition(this, book, name, ImmutableList.of(), false);
  }

  Segment segment() {
    return segment;
  }

  /**
   * Returns the bridge of a fiscal quarter: {@code quarter(2003, 3)}.
   *
   * @throws IllegalArgumentException if the quarter is not 1 to 4
   */
  public EbitdaBridge quarter(int year, int quarter) {
    return over(book.calendar().quarter(year, quarter));
  }

  /** Returns the bridge of a fiscal year. */
  public EbitdaBridge year(int year) {
    return over(book.calendar().year(year));
  }

  /**
   * Returns the bridge of a fiscal year up to the end of a quarter.
   *
   * @throws IllegalArgumentException if the quarter is not 1 to 4
   */
  public EbitdaBridge yearToDate(int year, int quarter) {
    return over(book.calendar().yearToDate(year, quarter));
  }

  /** Returns the bridge of the four quarters up to a day, inclusive. */
  public EbitdaBridge trailingTwelveMonths(LocalDate lastDay) {
    return over(Calendars.trailingYear(book.calendar(), lastDay));
  }

  /** Returns the bridges of every fiscal quarter the book touches. */
  public ImmutableSortedMap<Period, EbitdaBridge> quarters() {
    return bridges(book.quarters().stream());
  }

  /** Returns the bridges of every four consecutive fiscal quarters the book touches. */
  public ImmutableSortedMap<Period, EbitdaBridge> trailingYears() {
    return bridges(book.trailingYears().stream());
  }

  /** Returns the bridges of every period for which a release prints EBITDA. */
  public ImmutableSortedMap<Period, EbitdaBridge> printed() {
    return bridges(
        book.facts().stream()
            .filter(this::isPrinted)
            .map(fact -> fact.period().orElseThrow())
            .distinct());
  }

  private ImmutableSortedMap<Period, EbitdaBridge> bridges(Stream<Period> periods) {
    return periods.collect(
        toImmutableSortedMap(Comparator.naturalOrder(), period -> period, this::over));
  }

  /**
   * Returns the bridge of any period.
   *
   * <p>A printed figure is classified by the other figures of the release that prints it (of the
   * last, if several do), so that a later restatement of its parts does not reclassify it; a
   * derived one by those of the whole book.
   */
  public EbitdaBridge over(Period period) {
    Classifier whole = new Classifier(this, period);
    Classifier own =
        printing(period)
            .map(release -> FactBook.of(release).withCalendar(book.calendar()))
            .map(alone -> new Classifier(new Ebitda(alone, segment), period))
            .orElse(whole);
    return new EbitdaBridge(
        segment,
        period,
        whole.strict(),
        whole.adjusted(own.way()),
        whole.fromOperatingIncome(),
        whole.asReported(),
        own.classification());
  }

  Answer asReported(Period period) {
    return book.ask(LineItems.EBITDA).segment(segment).over(period);
  }

  BuildUp buildUp(EbitdaMeasure measure, Period period, Iterable<SignedItem> items) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (SignedItem signed : items) {
      parts.add(new Part(signed.sign(), book.ask(signed.item()).segment(segment).over(period)));
    }
    return new BuildUp(measure, parts.build());
  }

  /** The ways in which statements of the book lead to EBITDA, each once. */
  ImmutableSet<Way> ways(ImmutableList<SignedItem> strict) {
    return book.releases().stream()
        .flatMap(release -> Ways.of(release, segment, strict).stream())
        .collect(toImmutableSet());
  }

  private Optional<Release> printing(Period period) {
    return book.releases().reverse().stream()
        .filter(
            release ->
                release.facts().stream()
                    .anyMatch(fact -> isPrinted(fact) && fact.period().equals(Optional.of(period))))
        .findFirst();
  }

  private boolean isPrinted(Fact fact) {
    return fact.item().equals(LineItems.EBITDA)
        && fact.segment().equals(segment)
        && fact.series().basis() == Basis.REPORTED
        && fact.period().isPresent();
  }

  /**
   * A line item with the sign it enters a sum with.
   *
   * @param sign 1 if it is added, −1 if it is taken away
   * @param item the item
   */
  record SignedItem(int sign, LineItem item) {}
}

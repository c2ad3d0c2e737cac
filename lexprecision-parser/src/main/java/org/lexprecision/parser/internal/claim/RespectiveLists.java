package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.claim.period.DayMention;
import org.lexprecision.parser.internal.claim.period.PeriodMention;
import org.lexprecision.parser.internal.claim.period.PeriodMention.Relation;
import org.lexprecision.parser.internal.claim.period.PeriodResolver;
import org.lexprecision.parser.internal.claim.sentence.Element;
import org.lexprecision.parser.internal.claim.word.Meaning;

/**
 * The figures that a sentence lists in the order of its periods: {@code $1.2 million and $1.4
 * million at March 31, 2020 and 2019, respectively}.
 */
final class RespectiveLists {

  private static final String PRESUMED = "is listed respectively";

  private final Map<Element, Run> runs = new HashMap<>();
  private final List<Run> times = new ArrayList<>();
  private int part;
  private final boolean lists;

  /**
   * Elements of one sort that follow each other, parted by commas and "and".
   *
   * @param part how many times the sentence said "respectively" before
   */
  private record Run(boolean amounts, int part, List<Element> members) {}

  RespectiveLists(ImmutableList<Element> elements, boolean lists) {
    this.lists = lists;
    if (lists) {
      gather(elements);
    }
  }

  private void gather(ImmutableList<Element> elements) {
    Run run = none();
    boolean joined = false;
    for (Element element : elements) {
      boolean amount = element instanceof Element.Amount;
      if (amount || isTime(element)) {
        if (!joined || run.amounts != amount) {
          run = new Run(amount, part, new ArrayList<>());
        }
        run.members.add(element);
        joined = false;
        if (run.members.size() == 2) {
          note(run);
        } else if (run.members.size() > 2 && amount) {
          runs.put(element, run);
        }
      } else if (isJoint(element)) {
        joined = !run.members.isEmpty();
      } else if (!isSilent(element)) {
        run = none();
        joined = false;
        part += isKnown(element, Meaning.Category.RESPECTIVELY) ? 1 : 0;
      }
    }
  }

  private Run none() {
    return new Run(true, part, new ArrayList<>());
  }

  /** Whether it has a list of periods. */
  boolean isOfPeriods() {
    return !times.isEmpty();
  }

  private void note(Run run) {
    if (run.amounts) {
      run.members.forEach(member -> runs.put(member, run));
    } else {
      times.add(run);
    }
  }

  private static boolean isTime(Element element) {
    return element instanceof Element.Day
        || (element instanceof Element.Time time && !time.mention().relation().isOfChanges());
  }

  private static boolean isJoint(Element element) {
    return (element instanceof Element.Mark mark && mark.mark().equals(","))
        || (isKnown(element, Meaning.Category.BREAK)
            && ((Element.Known) element).meaning().argument().equals("list"));
  }

  private static boolean isKnown(Element element, Meaning.Category category) {
    return element instanceof Element.Known known && known.meaning().category() == category;
  }

  /** "Losses of $5 million and gains of $4 million" is a list as well. */
  private static boolean isSilent(Element element) {
    return element instanceof Element.Known known
        && switch (known.meaning().category()) {
          case FILLER, RESULT, RISE, OF, SIGN -> true;
          default -> false;
        };
  }

  /** Gives an amount the period or the day that stands in its place of the list of periods. */
  void settle(Draft draft, PeriodResolver resolver, Optional<Period> spoken, boolean future) {
    if (!lists) {
      return;
    }
    draft.presume(PRESUMED);
    Run run = runs.get(draft.element);
    if (run == null) {
      return;
    }
    List<Run> fitting = fitting(run);
    if (fitting.size() != 1) {
      draft.doubt("lists figures respectively");
      return;
    }
    List<Element> when = fitting.get(0).members;
    Element own = when.get(run.members.indexOf(draft.element));
    draft.listed = true;
    draft.day = day(own, when.get(0), resolver);
    draft.period = period(own, when.get(0), resolver, spoken, future);
  }

  /** The lists of as many periods, those before the same "respectively" if there are any. */
  private List<Run> fitting(Run run) {
    List<Run> all =
        times.stream().filter(time -> time.members.size() == run.members.size()).toList();
    List<Run> own = all.stream().filter(time -> time.part == run.part).toList();
    return own.isEmpty() ? all : own;
  }

  private static Optional<LocalDate> day(Element own, Element first, PeriodResolver resolver) {
    if (own instanceof Element.Day day) {
      return date(day.mention(), resolver);
    }
    PeriodMention mention = ((Element.Time) own).mention();
    if (first instanceof Element.Day day && mention.isYear()) {
      return Optional.of(day.mention().monthDay().atYear(mention.year().getAsInt()));
    }
    return mention.close() ? resolver.close(mention, Optional.empty(), false) : Optional.empty();
  }

  private static Optional<LocalDate> date(DayMention mention, PeriodResolver resolver) {
    return mention.date().or(() -> resolver.day(mention.monthDay()));
  }

  private static Optional<Period> period(
      Element own,
      Element first,
      PeriodResolver resolver,
      Optional<Period> spoken,
      boolean future) {
    if (first instanceof Element.Time time && own instanceof Element.Day day) {
      return resolver.resolve(on(time.mention(), day.mention()), spoken, false, future);
    }
    if (!(own instanceof Element.Time time)) {
      return Optional.empty();
    }
    boolean years = first instanceof Element.Time year && year.mention().isYear();
    if (own == first || years || !time.mention().isYear()) {
      return resolver.resolve(time.mention(), spoken, false, future);
    }
    Optional<Period> before = period(first, first, resolver, spoken, future);
    return before.flatMap(of -> resolver.resolve(time.mention(), Optional.of(of), true, future));
  }

  /** A period as long as another that ends on a day. */
  private static PeriodMention on(PeriodMention mention, DayMention day) {
    return new PeriodMention(
        mention.span(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        day.date(),
        day.date().isPresent() ? Optional.empty() : Optional.of(day.monthDay()),
        mention.close(),
        Relation.NAMED);
  }
}

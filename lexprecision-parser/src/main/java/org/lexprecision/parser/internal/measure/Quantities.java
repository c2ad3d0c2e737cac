package org.lexprecision.parser.internal.measure;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.unit.ThingNotes;
import org.lexprecision.parser.internal.words.PhraseTree;
import org.lexprecision.parser.internal.words.WordList;
import org.lexprecision.parser.internal.words.Wording;

/** The words, read from {@code quantities.txt}, by which captions count things other than money. */
public final class Quantities {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').or(CharMatcher.anyOf("%'")).negate().precomputed())
          .omitEmptyStrings();

  private static final Splitter PHRASE = Splitter.on(' ').omitEmptyStrings();

  /**
   * What is no count: the rate in the name of a debt, "6 1/2% notes"; a price, "$/MMBtu"; what
   * changes of exchange rates do.
   */
  private static final Wording RATE = Wording.listed(Quantities.class, "rate");

  private static final Wording PER_THING = Wording.listed(Quantities.class, "per thing");

  /** One amount over another: "Net debt/adjusted EBITDA". */
  private static final Wording DIVIDED = Wording.listed(Quantities.class, "divided");

  /** One balance over another: "Nonperforming assets to total assets". */
  private static final Wording OVER_OTHER = Wording.listed(Quantities.class, "over other");

  /** A span of time that is counted: "Remaining life (in years)". */
  private static final Wording IN_TIME = Wording.listed(Quantities.class, "in time");

  /** The same over a column: "Remaining contractual life in years". */
  private static final Wording SPANS = Wording.listed(Quantities.class, "spans");

  private static final Wording PERCENT_OF = Wording.listed(Quantities.class, "percent of");

  private static final ImmutableSetMultimap<String, String> PHRASES =
      WordList.kinds(Quantities.class, "quantities.txt");

  /** The phrases of each kind. */
  private static final ImmutableMap<String, PhraseTree<Boolean>> KINDS =
      ImmutableMap.copyOf(
          Maps.transformValues(PHRASES.asMap(), phrases -> PhraseTree.of(phrases, PHRASE)));

  /** What stands before the name of what is counted. */
  private static final Wording COUNTED = Wording.listed(Quantities.class, "counted");

  private static final String UNITS = "units";

  private Quantities() {}

  /** What a unit of what is made costs or brings: "Unit net cash costs". */
  private static final Wording OF_A_UNIT = Wording.listed(Quantities.class, "of a unit");

  /** Whether a caption or a heading says that the numbers are ratios or counts. */
  public static boolean areRatios(String caption) {
    return (names("ratio", caption) && !OF_A_UNIT.isIn(caption))
        || DIVIDED.isIn(caption)
        || IN_TIME.isIn(caption)
        || caption.toLowerCase(Locale.ROOT).endsWith(" number");
  }

  /** Whether a heading counts spans of time. */
  public static boolean areSpans(String heading) {
    return SPANS.isIn(heading);
  }

  /** Whether a caption is one balance over another. */
  public static boolean areOverOther(String caption) {
    return OVER_OTHER.isIn(caption);
  }

  /** Whether a caption counts things that are not money: "Revenue passenger miles". */
  static boolean areCounted(String caption) {
    return areOfNature(caption)
        || ((names("counted", caption) || ThingNotes.areIn(caption)) && !areMoney(caption));
  }

  /** Whether words say in what unit of nature the numbers stand: "Oil sales (MBbl)". */
  public static boolean areOfNature(String words) {
    int open = words.lastIndexOf('(');
    return (open >= 0 && names("unit", words.substring(open)))
        || (names("unit", words) && (!areMoney(words) || areUnitsDealt(words)));
  }

  /** Whether a note at the end of a caption says in what units it counts: "Sales (tons)". */
  static boolean endInUnits(String caption) {
    int open = caption.lastIndexOf('(');
    if (open <= 0 || !caption.endsWith(")")) {
      return false;
    }
    String note = caption.substring(open);
    return names("unit", note)
        || UNITS.equals(String.join(" ", WORDS.splitToList(note.toLowerCase(Locale.ROOT))));
  }

  /**
   * Whether the words name a unit of nature and right behind it what is done with such units; what
   * is spent on them, or for one of them, is money.
   */
  private static boolean areUnitsDealt(String words) {
    List<String> plain = WORDS.splitToList(words.toLowerCase(Locale.ROOT));
    for (int at = 1; at < plain.size(); at++) {
      if (!PHRASES.containsEntry("done with units", plain.get(at))) {
        continue;
      }
      for (int length = 1; length <= Math.min(2, at); length++) {
        String unit = String.join(" ", plain.subList(at - length, at));
        String before = String.join(" ", plain.subList(0, at - length));
        if (PHRASES.containsEntry("unit", unit)
            && !before.endsWith("per")
            && !names("money", before)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether words are nothing but what is done with units: "Sales", "Production". */
  public static boolean areDealt(String words) {
    return PHRASES.containsEntry("done with units", words.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a caption has words of money. */
  public static boolean areMoney(String caption) {
    return names("money", caption);
  }

  /** Whether a caption is a ratio that is printed in percent: "Return on average equity". */
  public static boolean arePercent(String caption) {
    return names("percent", caption);
  }

  /** Whether a caption is a ratio of which percent are printed, sign or not: "Combined ratio". */
  public static boolean areInPercent(String caption) {
    return names("in percent", caption);
  }

  /** Whether it is one of those of which percent are printed where a number is one or more. */
  public static boolean areInPercentFromOne(String caption) {
    return names("in percent from one", caption);
  }

  /** Whether a caption says that its ratio is in percent: "Operating ratio (%)", "% of loans". */
  public static boolean sayPercent(String caption) {
    String plain = caption.strip();
    return plain.endsWith("%") || plain.endsWith("(%)") || plain.startsWith("% ");
  }

  /** Whether a heading says that what stands below is a percentage of something. */
  public static boolean isPercentOf(String heading) {
    return PERCENT_OF.isIn(heading);
  }

  /** What the words say that money is for one of: "per Boe" of "Costs per Boe". */
  public static Optional<String> perThing(String words) {
    Matcher per = PER_THING.in(words.toLowerCase(Locale.ROOT));
    return per.find() ? Optional.of(words.substring(per.start())) : Optional.empty();
  }

  /** Whether a caption names a percentage of a whole that no part exceeds: "Operating margin". */
  public static boolean arePartOfWhole(String caption) {
    return arePercent(caption) && !names("ratio", caption) && !caption.contains("atio");
  }

  /**
   * Whether a heading or a caption is nothing but the name of people or places that are counted.
   */
  public static boolean areHeads(String caption) {
    String plain =
        String.join(
            " ", WORDS.splitToList(Captions.withoutMarks(caption).toLowerCase(Locale.ROOT)));
    return isHeads(plain)
        || isHeads(COUNTED.replacedIn(plain, ""))
        || isHeads(without("total ", plain, ""))
        || isHeads(without("", plain, " period end"))
        || isHeads(without("", plain, " year end"))
        || beginsWithHeads(plain, " at ")
        || beginsWithHeads(plain, " end of ")
        || plain.endsWith(" count")
        || plain.endsWith(" counts")
        || areKinds(caption);
  }

  private static boolean isHeads(String words) {
    return PHRASES.containsEntry("heads", words);
  }

  /** Words without what they begin and end with; nothing where they do not. */
  private static String without(String before, String words, String behind) {
    boolean within = words.length() >= before.length() + behind.length();
    return within && words.startsWith(before) && words.endsWith(behind)
        ? words.substring(before.length(), words.length() - behind.length())
        : "";
  }

  /** Whether people or places stand before a joint: "employees at year end". */
  private static boolean beginsWithHeads(String words, String joint) {
    for (int at = words.indexOf(joint); at >= 0; at = words.indexOf(joint, at + 1)) {
      if (isHeads(words.substring(0, at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the head of a caption ends with people or places: "Average retail customers". */
  private static boolean areKinds(String caption) {
    int note = caption.indexOf('(');
    String plain = (note > 0 ? caption.substring(0, note) : caption).toLowerCase(Locale.ROOT);
    List<String> words = WORDS.splitToList(plain);
    int head = 0;
    while (head < words.size() && !PHRASES.containsEntry("relating", words.get(head))) {
      head++;
    }
    if (head == 0 || !PHRASES.containsEntry("kinds", words.get(head - 1))) {
      return false;
    }
    boolean joined = head < words.size() && PHRASES.containsEntry("joining", words.get(head));
    return !areMoney(joined ? plain : String.join(" ", words.subList(0, head)));
  }

  /** Whether a caption is an amount of money for one thing, which no table scales. */
  public static boolean areOfOne(String caption) {
    String lower = caption.toLowerCase(Locale.ROOT);
    return names("each", caption)
        || (names("price", caption) && lower.contains("average"))
        || PER_THING.isIn(lower)
        || OF_A_UNIT.isIn(lower);
  }

  private static boolean names(String kind, String caption) {
    PhraseTree<Boolean> known = KINDS.getOrDefault(kind, new PhraseTree<>());
    String plain = RATE.replacedIn(caption.toLowerCase(Locale.ROOT), " ");
    List<String> words = WORDS.splitToList(plain);
    for (int from = 0; from < words.size(); from++) {
      // what an amount is divided by is not what it counts
      boolean divides = from > 0 && words.get(from - 1).equals("per");
      if (!divides && known.lengthAt(words, from) > 0) {
        return true;
      }
    }
    return false;
  }
}

package org.lexprecision.parser.internal.part;

import java.util.List;
import org.lexprecision.parser.internal.words.Wording;

/** The words by which parts of a company, and what is none, are told. */
public final class PartWords {

  private static final Wording TOTAL = Wording.listed(PartWords.class, "total");
  private static final Wording HISTORY = Wording.listed(PartWords.class, "history");
  private static final Wording CONSOLIDATED = Wording.listed(PartWords.class, "consolidated");
  private static final Wording SEGMENT = Wording.listed(PartWords.class, "segment");

  /** Names of the whole. */
  static final PhraseList WHOLE = PhraseList.of("whole.txt");

  /** Components of equity. */
  public static final PhraseList EQUITY = PhraseList.of("equity.txt");

  /** What stands beside equity. */
  public static final PhraseList OUTSIDE_EQUITY = PhraseList.of("outside-equity.txt");

  /** How something is measured. */
  public static final PhraseList ATTRIBUTES = PhraseList.of("attributes.txt");

  /** The levels of fair value. */
  public static final PhraseList LEVELS = PhraseList.of("levels.txt");

  /** What stands beside the parts and is one. */
  static final PhraseList APART = PhraseList.of("apart.txt");

  /** Countries, regions and the plans named after them. */
  public static final PhraseList PLACES = PhraseList.of("places.txt");

  /** What a title that announces parts says. */
  public static final PhraseList BREAKDOWN = PhraseList.of("breakdown.txt");

  /** What captions of items say. */
  public static final PhraseList ITEM = PhraseList.of("item-words.txt");

  /** What is owed to states. */
  public static final PhraseList TAXES = PhraseList.of("taxes.txt");

  /** Who owns a company. */
  public static final PhraseList OWNERS = PhraseList.of("owners.txt");

  /** Forms of companies. */
  static final PhraseList FORMS = PhraseList.of("forms.txt");

  /** Last words of the names of companies. */
  public static final PhraseList COMPANIES = PhraseList.of("companies.txt");

  /** How or when rows are measured. */
  public static final PhraseList FOOTINGS = PhraseList.of("footings.txt");

  /** What follows the name of a part in a title. */
  public static final PhraseList FOLLOWING = PhraseList.of("following.txt");

  /** Words before "segment" that keep it from being part of a name. */
  static final PhraseList NO_NAMES = PhraseList.of("no-names.txt");

  /** Ends of captions that are measures of their own: "System-wide sales". */
  public static final PhraseList OWN_MEASURES = PhraseList.of("own-measures.txt");

  /** What titles of statements of the parent alone say. */
  static final PhraseList PARENT = PhraseList.of("parent-alone.txt");

  /** Of these, what says so in a sentence too. */
  static final PhraseList PARENT_CERTAINLY = PhraseList.of("parent-certainly.txt");

  /** What headings say of rows that lead from one measure to another. */
  public static final PhraseList BRIDGING = PhraseList.of("bridging.txt");

  /** What a bought business was worth. */
  static final PhraseList BOUGHT = PhraseList.of("bought.txt");

  private PartWords() {}

  /** Asks whether words name the company as a whole: "Total shareholders' equity". */
  public static boolean isWhole(String words) {
    return !PhraseList.words(words).isEmpty() && WHOLE.covers(words);
  }

  /**
   * Asks whether words name a company as a whole: "Total", or its name.
   *
   * @param company the company's name
   */
  public static boolean isCompany(String words, String company) {
    String name = withoutSum(words);
    return isWhole(words)
        || (PhraseList.words(name).size() > 1 && FORMS.ends(name))
        || isFirstOf(name, company);
  }

  /** Asks whether words are the first of a company's name. */
  public static boolean isFirstOf(String words, String company) {
    List<String> name = PhraseList.words(words);
    List<String> own = PhraseList.words(company);
    return !name.isEmpty() && name.size() <= own.size() && own.subList(0, name.size()).equals(name);
  }

  /**
   * Asks whether words are a company's name and say that all of it is meant: "X Corp consolidated";
   * of its first words alone, where they are consolidated and nothing else: "X consolidated".
   */
  public static boolean isAllOf(String words, String company) {
    List<String> name = PhraseList.words(words);
    List<String> own = PhraseList.words(company);
    int last = name.size() - 1;
    return !own.isEmpty()
        && ((name.size() > own.size()
                && name.subList(0, own.size()).equals(own)
                && WHOLE.covers(String.join(" ", name.subList(own.size(), name.size()))))
            || (last > 0
                && last < own.size()
                && name.subList(0, last).equals(own.subList(0, last))
                && CONSOLIDATED.isIn(name.get(last))));
  }

  /** Asks whether words name something beside the parts: "Eliminations", "Corporate". */
  public static boolean isApart(String words) {
    return APART.has(words) || (APART.begins(words) && !isOther(words));
  }

  /** Asks whether words name what is left, of whatever. */
  public static boolean isOther(String words) {
    return words.strip().equalsIgnoreCase("other");
  }

  /** Asks whether one of some words before "segment" keeps them from being the name of one. */
  public static boolean nameNone(String words) {
    return PhraseList.words(words).stream().anyMatch(NO_NAMES::has);
  }

  /** Asks whether words say no more than that parts are meant: "Segment", "Business". */
  public static boolean nameParts(String words) {
    return BREAKDOWN.isIn(words) || NO_NAMES.covers(words);
  }

  /** Asks whether words name a sum of parts: "Total Domestic", "Segments Total". */
  public static boolean isTotal(String words) {
    List<String> list = PhraseList.words(words);
    return list.contains("total") || list.contains("subtotal");
  }

  /** Asks whether words name a place and little else. */
  public static boolean isPlace(String words) {
    return PLACES.has(words)
        || (PLACES.begins(words) && !ITEM.isIn(words) && !ATTRIBUTES.prevails(words));
  }

  /** Removes what says that a name is that of a sum or a segment: "Total Pipe Segment". */
  public static String withoutTotal(String caption) {
    String name = withoutSum(caption);
    String part = SEGMENT.replacedIn(name, "").strip();
    return part.isEmpty() ? name.strip() : part;
  }

  /** Removes what says that a name is that of a sum: "Total Pipe Segment". */
  public static String withoutSum(String caption) {
    return TOTAL.replacedIn(caption.strip(), "").strip();
  }

  /** Removes what says before a name that its figures are as reported: "Historical Acme, Inc.". */
  public static String withoutHistory(String name) {
    return HISTORY.replacedIn(name, "");
  }

  /** Removes a place behind a name: "Aspirin United States". */
  public static String withoutPlace(String caption) {
    for (int at = caption.indexOf(' '); at > 0; at = caption.indexOf(' ', at + 1)) {
      if (PLACES.has(caption.substring(at + 1))) {
        return caption.substring(0, at).strip();
      }
    }
    return caption;
  }
}

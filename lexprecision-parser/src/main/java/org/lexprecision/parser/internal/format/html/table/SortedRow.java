package org.lexprecision.parser.internal.format.html.table;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.lexprecision.parser.internal.token.ValueTokens;
import org.lexprecision.parser.internal.words.Bullets;

/**
 * A row of a table, and what sort of row it is by itself.
 *
 * @param placed the row
 * @param items its words and values
 * @param sort what it holds
 */
public record SortedRow(Placed placed, ImmutableList<Item> items, Sort sort) {

  /** What a row holds. */
  enum Sort {
    /** Nothing. */
    BLANK,
    /** A rule drawn with characters. */
    RULE,
    /** Words alone. */
    WORDS,
    /** Years, and words perhaps. */
    YEARS,
    /** Values, and words perhaps. */
    VALUES
  }

  private static final ImmutableSet<String> HEADER_WORDS =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "ended ending months month weeks week quarter quarters qtr ytd year years fiscal"
                      + " january february march april may june july august september october"
                      + " november december jan feb mar apr jun jul aug sep sept oct nov dec"));

  private static final ImmutableSet<String> CHANGES =
      ImmutableSet.of("change", "% change", "%", "variance", "increase", "% increase", "y/y");

  private static final int SHORTEST_RULE = 4;
  private static final int LONGEST_ORDINAL = 3;

  static SortedRow of(Placed placed) {
    ImmutableList<Item> items = RowItems.of(placed);
    return new SortedRow(placed, items, sort(items));
  }

  /** Returns the row without its first cell. */
  SortedRow withoutFirst() {
    ImmutableList<Item> rest = items.subList(1, items.size());
    return new SortedRow(placed, rest, sort(rest));
  }

  /** Returns the row with its first cell as words. */
  SortedRow withFirstAsWords() {
    Item first = items.get(0);
    Item words =
        new Item(first.first(), first.last(), first.printed(), first.plain(), null, first.indent());
    ImmutableList<Item> all =
        ImmutableList.<Item>builder().add(words).addAll(items.subList(1, items.size())).build();
    return new SortedRow(placed, all, sort);
  }

  private static Sort sort(ImmutableList<Item> items) {
    if (items.isEmpty()) {
      return Sort.BLANK;
    }
    boolean values = false;
    boolean years = false;
    boolean rules = true;
    for (Item item : numbersPage(items) ? items.subList(1, items.size()) : items) {
      values |= item.isRange() || (item.isValue() && !item.isYear());
      years |= item.isYear();
      rules &= isRule(item.plain());
    }
    if (rules) {
      return Sort.RULE;
    }
    return values ? Sort.VALUES : years ? Sort.YEARS : Sort.WORDS;
  }

  /** Whether the first cell is the number of a page or a line, beside words or years alone. */
  private static boolean numbersPage(ImmutableList<Item> items) {
    return items.size() > 1
        && isOrdinal(items.get(0).plain())
        && items.subList(1, items.size()).stream()
            .allMatch(item -> !item.isRange() && (!item.isValue() || item.isYear()));
  }

  /** Whether a text may be the number of a page or a line: three digits at most. */
  static boolean isOrdinal(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_ORDINAL
        && text.chars().allMatch(c -> '0' <= c && c <= '9');
  }

  /** Asks whether ranges stand in as many of its columns as values do, or in more. */
  boolean isOfRanges(int captions) {
    long ranges = items.stream().filter(item -> item.isRange() && item.first() > captions).count();
    long values = items.stream().filter(item -> item.isValue() && item.first() > captions).count();
    return ranges > 0 && ranges >= values;
  }

  /** Asks whether a cell behind the first has a number that is no time: "$1.6 billion". */
  boolean givesNumbers() {
    return sort == Sort.VALUES
        || items.stream()
            .skip(1)
            .map(Item::plain)
            .anyMatch(text -> text.chars().anyMatch(Character::isDigit) && !namesTime(text));
  }

  static boolean isRule(String text) {
    return text.length() >= SHORTEST_RULE && text.chars().allMatch(c -> "-=_—–".indexOf(c) >= 0);
  }

  public int line() {
    return placed.line();
  }

  /** The words before the first value; superscripts as printed. */
  String caption() {
    StringBuilder caption = new StringBuilder();
    for (Item item : items) {
      if (item.isValue()) {
        break;
      }
      caption.append(caption.length() == 0 ? "" : " ").append(item.printed());
    }
    return caption.toString();
  }

  /** All its words and values, joined by blanks. */
  String text() {
    return items.stream().map(Item::printed).collect(joining(" "));
  }

  /** All its words and values, two blanks between cells, but for one behind a bullet. */
  String apart() {
    StringBuilder text = new StringBuilder();
    for (Item item : items) {
      boolean bullet = text.length() == 1 && Bullets.begins(text.toString());
      text.append(text.length() == 0 ? "" : bullet ? " " : "  ").append(item.printed());
    }
    return text.toString();
  }

  /**
   * Asks whether a row in the midst of a table begins a new header: words or years that stand over
   * the values and name periods or changes, or several of them.
   *
   * @param captions the last column of the grid that captions cover
   */
  boolean isHeader(int captions) {
    if (sort != Sort.WORDS && sort != Sort.YEARS) {
      return false;
    }
    int over = 0;
    boolean named = false;
    for (Item item : items) {
      if (item.first() > captions && !ValueTokens.isPlaceholder(item.plain())) {
        over++;
        named |= item.isYear() || namesPeriod(item.plain());
      }
    }
    boolean captioned = !items.get(0).isValue() && items.get(0).first() <= captions;
    boolean years = sort == Sort.YEARS && captioned && !namesPeriod(items.get(0).plain());
    return over > 0 && (named || over > 1) && !years;
  }

  /** Asks whether words name a period or a change: a month, a year, a quarter. */
  static boolean namesPeriod(String words) {
    return namesTime(words) || CHANGES.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Asks whether words name a period: a month, a year, a quarter. */
  public static boolean namesTime(String words) {
    int start = 0;
    int digits = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : ' ';
      digits = '0' <= c && c <= '9' ? digits + 1 : 0;
      if (digits == 4) {
        return true;
      }
      if (!Character.isLetter(c)) {
        if (i > start
            && HEADER_WORDS.contains(words.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}

package org.lexprecision.parser.internal.format.html;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.lexprecision.parser.internal.token.ValueTokens;

/**
 * A row of a table, and what sort of row it is by itself.
 *
 * @param placed the row
 * @param items its words and values
 * @param sort what it holds
 */
record SortedRow(Placed placed, ImmutableList<Item> items, Sort sort) {

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

  static SortedRow of(Placed placed) {
    ImmutableList<Item> items = RowItems.of(placed);
    return new SortedRow(placed, items, sort(items));
  }

  private static Sort sort(ImmutableList<Item> items) {
    if (items.isEmpty()) {
      return Sort.BLANK;
    }
    boolean values = false;
    boolean years = false;
    boolean rules = true;
    for (Item item : items) {
      values |= item.isRange() || (item.isValue() && !item.isYear());
      years |= item.isYear();
      rules &= isRule(item.plain());
    }
    if (rules) {
      return Sort.RULE;
    }
    return values ? Sort.VALUES : years ? Sort.YEARS : Sort.WORDS;
  }

  static boolean isRule(String text) {
    return text.length() >= SHORTEST_RULE && text.chars().allMatch(c -> "-=_—–".indexOf(c) >= 0);
  }

  int line() {
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
    StringBuilder text = new StringBuilder();
    for (Item item : items) {
      text.append(text.length() == 0 ? "" : " ").append(item.printed());
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
  static boolean namesTime(String words) {
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

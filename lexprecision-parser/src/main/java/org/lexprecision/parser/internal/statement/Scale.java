package org.lexprecision.parser.internal.statement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.words.Wording;

/**
 * What one unit of a table's print stands for, as powers of ten.
 *
 * @param money of money: 3 for thousands
 * @param shares of shares, where the words set them apart
 * @param units of things that are counted, where the words tell
 * @param exceptions what the words except: "net income" and "per share amounts"
 */
record Scale(int money, OptionalInt shares, OptionalInt units, ImmutableList<String> exceptions) {

  /** Whole dollars and whole shares. */
  static final Scale WHOLE = of(0);

  private static final Splitter EXCEPTIONS =
      Splitter.on(Pattern.compile(",|;|\\band\\b|\\bor\\b")).trimResults().omitEmptyStrings();

  /** Signs of money that stand before a scale without a word between. */
  private static final String MONEY = "(?:[$€£¥]|\\brmb|\\b(?:usd|cad|aud|eur|gbp|chf|jpy|cny))";

  private static final Wording UNIT =
      Wording.of(
          "\\b(thousand|million|billion)s\\b|"
              + MONEY
              + " ?(?:['’]?000|thousand\\b|mil\\b|million\\b|mm?\\b|mn\\b|billion\\b|bn\\b)"
              + "|\\b000'?s?\\b ?(?:omitted|'s)|\\b000s\\b");
  private static final Wording WHOLE_DOLLARS =
      Wording.of("\\b(?:whole|actual|in) (?:u\\.?s\\.? )?dollars\\b");
  private static final Wording CONTEXT =
      Wording.of(
          "\\b(?:in|of|except|amounts|dollars|expressed|stated|shares|omitted)\\b|^\\W{0,4}(?:thousand|million|billion)s|\\(000|"
              + MONEY);
  private static final Wording SHARES =
      Wording.of("(?:\\b(per|a|common|ordinary|diluted)\\s{1,4})?\\bshares?\\b");
  private static final Wording SHARES_IN =
      Wording.of("\\bshares?\\b[^.;]{0,40}?\\bin (thousand|million)s\\b");
  private static final Wording UNITS_IN =
      Wording.of("\\bunits?\\b[^.;,]{0,30}?\\bin (thousand|million)s\\b");
  private static final Wording EXCEPT = Wording.of("\\bexcept(?: for)?\\b([^).:]{1,160})");
  private static final Wording PARENTHESIZED = Wording.of("\\([^()]{1,160}\\)");
  private static final Wording BARE =
      Wording.of(
          "^\\W{0,3}(?:all )?(?:amounts|dollars|shares|u\\.?s|in|expressed|stated)\\b|^\\W{0,3}\\$ ?in\\b");
  private static final Wording SHARES_AND_DOLLARS =
      Wording.of("\\b(?:dollars?|\\$) and shares? in\\b|\\bshares? and dollars? in\\b");

  /** Returns the scale of all money, and of shares too. */
  static Scale of(int money) {
    return new Scale(money, OptionalInt.empty(), OptionalInt.empty(), ImmutableList.of());
  }

  /** Returns the scale with another one of money. */
  Scale ofMoney(int power) {
    OptionalInt same = exceptions.isEmpty() ? shares : OptionalInt.of(shares.orElse(money));
    return new Scale(power, same, units, ImmutableList.of());
  }

  /** Removes from a header what only states a scale: "(in millions, except per share data)". */
  static String without(String header) {
    if (BARE.isIn(header) && find(header).isPresent()) {
      return "";
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    Matcher note = PARENTHESIZED.in(header);
    while (note.find()) {
      if (find(note.group()).isPresent()) {
        rest.append(header, from, note.start()).append(' ');
        from = note.end();
      }
    }
    return rest.append(header, from, header.length()).toString().strip();
  }

  /** Finds the scale that a line of a heading or a caption states; empty if it states none. */
  static Optional<Scale> find(String line) {
    Matcher unit = UNIT.in(line);
    if (!unit.find()) {
      return WHOLE_DOLLARS.isIn(line) ? Optional.of(WHOLE) : Optional.empty();
    }
    if (!CONTEXT.isIn(line)) {
      return Optional.empty();
    }
    int money = power(unit.group());
    Matcher counted = UNITS_IN.in(line);
    OptionalInt units =
        counted.find() ? OptionalInt.of(power(counted.group(1))) : OptionalInt.empty();
    if (SHARES_AND_DOLLARS.isIn(line)) {
      return Optional.of(new Scale(money, OptionalInt.of(money), units, ImmutableList.of()));
    }
    String rest = line.substring(unit.end()).toLowerCase(Locale.ROOT);
    ImmutableList<String> exceptions = exceptions(rest);
    Matcher inUnits = SHARES_IN.in(rest);
    if (inUnits.find()) {
      OptionalInt shares = OptionalInt.of(power(inUnits.group(1)));
      return Optional.of(new Scale(money, shares, units, exceptions));
    }
    OptionalInt shares = exceptsShares(rest) ? OptionalInt.of(0) : OptionalInt.empty();
    return Optional.of(new Scale(money, shares, units, exceptions));
  }

  /** What stands behind "except" in the words of a scale, up to the parenthesis that closes it. */
  private static ImmutableList<String> exceptions(String words) {
    Matcher except = EXCEPT.in(Captions.withoutParentheses(words));
    return except.find()
        ? ImmutableList.copyOf(EXCEPTIONS.split(except.group(1)))
        : ImmutableList.of();
  }

  private static boolean exceptsShares(String exception) {
    Matcher shares = SHARES.in(exception);
    while (shares.find()) {
      if (shares.group(1) == null) {
        return true;
      }
    }
    return false;
  }

  private static int power(String printed) {
    String words = printed.toLowerCase(Locale.ROOT);
    if (words.contains("thousand") || words.contains("000")) {
      return 3;
    }
    return words.contains("billion") || words.endsWith("bn") ? 9 : 6;
  }
}

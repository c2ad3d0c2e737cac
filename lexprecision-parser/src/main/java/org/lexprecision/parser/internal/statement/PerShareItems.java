package org.lexprecision.parser.internal.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lexprecision.Balance;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;

/** Reads rows of shares and rows of amounts per share, by their words and those of their groups. */
final class PerShareItems {

  private static final Pattern SHARES =
      Pattern.compile("\\bshares\\b|\\bshare count\\b|\\bshares?\\W{1,3}(?:basic|diluted)\\b");
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(?:weighted|average|outstanding|used|comput\\w{1,8}|denominator|calculation)\\b");
  private static final Pattern NOT_COUNTED =
      Pattern.compile(
          "\\bpar value\\b|\\bauthorized\\b|\\bissuance\\b|\\brepurchase|\\bproceeds\\b|\\bpurchase of\\b|\\btreasury\\b|\\bissued\\b");
  private static final Pattern PER_SHARE =
      Pattern.compile(
          "\\bper (?:\\w{1,12} (?:and \\w{1,12} \\w{1,12} )?)?shares?\\b|\\beps\\b|\\b(?:a|each) share\\b");
  private static final Pattern PAR =
      Pattern.compile(
          "\\b(?:par|stated) value (?:of \\S{1,8} )?per (?:\\w{1,8} )?shares?\\b"
              + "|\\bper (?:\\w{1,8} )?shares?,? (?:par|stated) value\\b|\\bliquidation \\w{1,10} per share\\b");
  private static final Pattern ALONE =
      Pattern.compile(
          "^(?:(?:gaap|non-gaap|adjusted|total|fully|common|ordinary)[ -]){0,3}"
              + "(?:(?:actual|number of|basic|diluted|dilutive|incremental|potential)(?: (?:potential|common|ordinary)){0,2} shares?\\b"
              + "|shares? (?:count|issued)\\b)");
  private static final Pattern PART =
      Pattern.compile("\\b(?:dilutive|incremental|potential|issued|excluded)\\b");
  private static final Pattern BASIC = Pattern.compile("\\bbasic\\b|\\bprimary\\b");
  private static final Pattern DILUTED =
      Pattern.compile(
          "\\bdiluted\\b|\\bdilution\\b|\\bcommon equivalent\\b|\\bassum\\w{1,5} (?:full )?dilution\\b");
  private static final Pattern RESULT =
      Pattern.compile("\\b(?:net|income|loss|earnings|eps|basic|diluted|gaap|total)\\b");
  private static final Pattern WHOLE_RESULT =
      Pattern.compile(
          "\\bnet (?:\\(?(?:income|loss|earnings)\\)?\\W?\\s?){1,2}|^(?:\\w{2,8} - )?(?:non-)?gaap\\b|\\bearnings\\b|\\beps\\b"
              + "|\\b(?:basic|diluted)\\b|^as (?:reported|adjusted)\\b|^(?:reported|adjusted)\\W*$|^total\\W*$");

  private PerShareItems() {}

  /** Reads a row of shares; empty if it is none. */
  static Optional<Measure> shares(String caption, List<String> groups, StatementKind statement) {
    String own = lower(caption);
    boolean named = SHARES.matcher(own).find();
    String group = groups.isEmpty() ? "" : lower(groups.get(groups.size() - 1));
    boolean inGroup =
        !named
            && SHARES.matcher(group).find()
            && COUNTED.matcher(group).find()
            && !PER_SHARE.matcher(own).find()
            && !group.startsWith("earnings")
            && !group.startsWith("net income");
    boolean alone = statement != StatementKind.BALANCE_SHEET && ALONE.matcher(own).find();
    if (statement == StatementKind.CASH_FLOW || (NOT_COUNTED.matcher(own).find() && !alone)) {
      return Optional.empty();
    }
    if (!alone && !(named && COUNTED.matcher(own).find()) && !inGroup) {
      return Optional.empty();
    }
    boolean average =
        !own.contains("total common shares outstanding")
            && (inGroup
                || (alone && !own.contains("issued"))
                || own.contains("average")
                || own.contains("used")
                || own.contains("comput")
                || own.contains("denominator")
                || own.contains("basic")
                || own.contains("dilut"));
    if (!average) {
      return Optional.of(Measure.of(OUTSTANDING, Count.SHARES));
    }
    String words = variantWords(own, groups);
    boolean basic = BASIC.matcher(words).find();
    boolean diluted = DILUTED.matcher(words).find();
    if (basic == diluted) {
      return (inGroup || PART.matcher(own).find() || own.contains("share count")) && !basic
          ? Optional.of(
              new Measure(
                  LineItems.dayAverage(Captions.named(caption) + "Shares", caption, Balance.NONE),
                  Count.SHARES,
                  false,
                  Optional.empty()))
          : Optional.of(Measure.of(LineItems.AVERAGE_SHARES, Count.SHARES));
    }
    return Optional.of(
        Measure.of(
            basic ? LineItems.AVERAGE_SHARES_BASIC : LineItems.AVERAGE_SHARES_DILUTED,
            Count.SHARES));
  }

  /**
   * Reads a row of amounts per share; empty if it is none.
   *
   * @param cents whether its values are printed with two decimals while its neighbours have none
   * @param column whether a column's header says that they are per share
   */
  static Optional<Measure> perShare(
      String caption, List<String> groups, boolean cents, boolean column) {
    String own = PAR.matcher(lower(caption)).replaceAll(" ");
    if (own.startsWith("numerator")
        || own.contains("in millions")
        || own.contains("in thousands")) {
      return Optional.empty();
    }
    boolean named = PER_SHARE.matcher(own).find();
    boolean grouped = groups.stream().anyMatch(group -> PER_SHARE.matcher(lower(group)).find());
    boolean inVariant = !groups.isEmpty() && isVariant(lower(groups.get(groups.size() - 1)));
    boolean variant = isVariant(own);
    if (!named && !grouped && !column && !(cents && (variant || inVariant))) {
      return Optional.empty();
    }
    String words = variantWords(own, groups);
    boolean basic = BASIC.matcher(words).find();
    boolean diluted = DILUTED.matcher(words).find();
    return Optional.of(item(caption, own, basic, diluted, named || grouped));
  }

  private static Measure item(
      String caption, String own, boolean basic, boolean diluted, boolean said) {
    String suffix = basic == diluted ? basic ? "BasicAndDiluted" : "" : basic ? "Basic" : "Diluted";
    String numerator = null;
    if (own.contains("before cumulative effect") || own.contains("before accounting change")) {
      numerator = "EarningsPerShareBeforeCumulativeEffect";
    } else if (own.contains("cumulative effect")) {
      numerator = "CumulativeEffectOfChangeInAccountingPrinciplePerShare";
      suffix = basic == diluted ? "" : suffix;
    } else if (own.contains("discontinued")) {
      numerator = "IncomeLossFromDiscontinuedOperationsPerShare";
    } else if (own.contains("continuing")) {
      numerator = "IncomeLossFromContinuingOperationsPerShare";
    } else if (own.contains("dividend")) {
      numerator = "CommonStockDividendsPerShareDeclared";
      suffix = "";
    } else if ((said || WHOLE_RESULT.matcher(own).find())
        && (own.contains("non-gaap") || own.contains("adjusted") || own.contains("pro forma"))) {
      numerator = "AdjustedEarningsPerShare";
    } else if ((said ? RESULT : WHOLE_RESULT).matcher(own).find()
        && !own.contains("before")
        && !own.contains("operating income")) {
      numerator = "EarningsPerShare";
    }
    if (numerator == null) {
      String name = Captions.named(caption);
      String id = name.contains("PerShare") ? name : name + "PerShare" + suffix;
      return new Measure(LineItems.ratio(id, caption), Count.PER_SHARE, false, Optional.empty());
    }
    String id = numerator + suffix;
    LineItem item = LineItems.find(id).orElseGet(() -> LineItems.ratio(id, caption));
    return Measure.of(item, Count.PER_SHARE);
  }

  private static boolean isVariant(String words) {
    return BASIC.matcher(words).find() || DILUTED.matcher(words).find();
  }

  private static String variantWords(String own, List<String> groups) {
    if (isVariant(own)) {
      return own;
    }
    for (int at = groups.size() - 1; at >= 0; at--) {
      String group = lower(groups.get(at));
      if (isVariant(group)) {
        return group;
      }
    }
    return own;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static final LineItem OUTSTANDING =
      LineItems.stock("CommonStockSharesOutstanding", "Common shares outstanding", Balance.NONE);
}

package org.lexprecision.parser.internal.measure;

import java.util.List;
import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/** Reads rows of amounts per share, by their words and those of their groups. */
public final class PerShareItems {

  static final Wording PER_SHARE =
      Wording.of(
          "\\bper (?:(?:\\w{1,12} ){0,2}|\\w{1,12} and \\w{1,12} \\w{1,12} )shares?\\b|^\\W*per (?:[\\w'’.]{1,12} ){0,3}(?:partner|partnership|depositary|trust) units?\\b|\\beps\\b|\\b(?:a|each) share\\b"
              + "|\\bper (?:\\w{1,12} ){0,2}(?:common|capital) stock\\b|\\bper (?:american depositary share|ads|adr)\\b"
              + "|\\b(?:income|loss|earnings|distributions?|ffo|dividends?)\\b[^;:]{0,40}\\bper (?:[\\w'’.]{1,12} ){0,3}unit\\b");

  /** A heading of amounts for a unit: of a partnership's capital, or of what is sold. */
  private static final Wording PER_UNIT = Wording.of("\\bper (?:[\\w'’.]{1,12} ){0,3}unit\\b");

  /** What an owner has of a unit of capital, and nobody of one that is sold. */
  private static final Wording OWNED =
      Wording.of(
          "\\b(?:net (?:income|loss|earnings)|distributions?|dividends?|(?:closing|market|high|low) price|price of (?:\\w{1,12} )?units)\\b");

  private static final Wording EXCEPT = Wording.of("\\bexcept\\b");
  private static final Wording PAR =
      Wording.of(
          "\\b(?:par|stated) value (?:of \\S{1,8} )?per (?:\\w{1,8} )?shares?\\b"
              + "|\\bper (?:\\w{1,8} )?shares?,? (?:par|stated) value\\b|\\bliquidation \\w{1,10} per share\\b"
              + "|\\b(?:par|stated) value:? (?:of )?[$£€]? ?[\\d./]{1,12}¢? (?:per|a) (?:\\w{1,8} )?share\\b");

  /** A price within a caption, which is not the unit of its row: "at $.10 per share". */
  private static final Wording PRICE =
      Wording.of(
          "[$£€]? ?\\d{0,6}[.,/]?\\d{1,6}(?: ?¢| cents)?,? (?:per|a|each) (?:\\w{1,10} ){0,2}share\\b");

  /** What an amount serves for, which is not its unit: "used in computing earnings per share". */
  private static final Wording PURPOSE =
      Wording.of(
          "\\b(?:used (?:in|for|to)|for (?:the )?(?:purposes? of|comput\\w{1,8}|calculat\\w{1,8}|basic|diluted|primary|fully)"
              + "|to (?:comput\\w{1,8}|calculat\\w{1,8}|determin\\w{1,8})|in (?:comput\\w{1,8}|calculat\\w{1,8}))\\b"
              + "[^;]{0,80}?\\b(?:per (?:\\w{1,12} )?shares?|eps)\\b(?: of (?:\\w{1,12} )?stock)?");

  /** A heading of what one share was sold for, and what stands below it. */
  private static final Wording PRICES =
      Wording.of(
          "\\b(?:stock|shares?|market|closing|trading|sales?) prices?\\b|\\bprices? of (?:\\w{1,12} )?(?:stock|shares)\\b");

  private static final Wording EXTREME =
      Wording.of("^\\W*(?:high(?:est)?|low(?:est)?|clos(?:e|ing)|last|average|year[- ]end)\\W*$");

  /** What a caption below the name of what is reported says alone. */
  private static final Wording AS_REPORTED = Wording.of("^\\W*(?:as )?reported\\W*$");

  /** Amounts per share that are no earnings. */
  private static final Wording NO_RESULT =
      Wording.of(
          "\\bbook value\\b|\\basset value\\b|\\bcash\\b|\\bprices?\\b|\\bebitda\\b|\\bsales\\b|\\brevenues?\\b|\\bfunds from operations\\b");

  /** The rules of one country, where those of another stand beside them: "Canadian GAAP". */
  private static final Wording NATIONAL =
      Wording.of("^\\W*(?:[a-z]{2,14}|u\\.? ?[sk]\\.?) gaap\\W*$");

  /** What stands among amounts per share and is none: "Dividend payout ratio". */
  private static final Wording RATIO = Wording.of("\\b(?:ratio|payout)\\W{0,4}$");

  /** What follows a result of which nothing is left to take. */
  private static final Wording AFTER_ALL =
      Wording.of("\\bafter (?:accounting changes?|extraordinary items?)\\b");

  private static final Wording RESULT =
      Wording.of(
          "\\b(?:net|income|loss|earnings|eps|basic|undiluted|diluted|primary|gaap|total)\\b");
  private static final Wording WHOLE_RESULT =
      Wording.of(
          "\\bnet (?:\\(?(?:income|loss|earnings)\\)?\\W?\\s?){1,2}|^(?:\\w{2,8} - )?(?:non-)?gaap\\b|\\bearnings\\b|\\beps\\b"
              + "|\\b(?:basic|(?:un)?diluted|primary)\\b|^as (?:reported|adjusted)\\b|^(?:reported|adjusted)\\W*$|^total\\W*$");

  private PerShareItems() {}

  /** Asks whether a heading or a title says that what stands below is per share. */
  public static boolean areNamed(String words) {
    return PER_SHARE.isIn(withoutPrices(ShareVariants.lower(words))) && !EXCEPT.isIn(words);
  }

  /**
   * Reads a row of amounts per share; empty if it is none.
   *
   * @param cents whether its values are printed with two decimals while its neighbours have none
   * @param column whether a column's header says that they are per share
   */
  public static Optional<Measure> perShare(
      String caption, List<String> groups, boolean cents, boolean column) {
    String plain = PAR.replacedIn(ShareVariants.lower(caption), " ");
    String own = cents ? plain : PURPOSE.replacedIn(PRICE.replacedIn(plain, " "), " ");
    if (own.startsWith("numerator")
        || own.contains("in millions")
        || own.contains("in thousands")) {
      return Optional.empty();
    }
    boolean named = PER_SHARE.isIn(own);
    boolean grouped =
        groups.stream().anyMatch(PerShareItems::areNamed)
            || (OWNED.isIn(own) && groups.stream().anyMatch(PER_UNIT::isIn));
    boolean inVariant =
        !groups.isEmpty()
            && ShareVariants.isOne(ShareVariants.lower(groups.get(groups.size() - 1)));
    boolean variant = ShareVariants.isOne(own);
    if (!named && (RATIO.isIn(own) || Quantities.perThing(own).isPresent())) {
      return Optional.empty();
    }
    boolean priced =
        !named
            && !groups.isEmpty()
            && EXTREME.isIn(own)
            && PRICES.isIn(ShareVariants.lower(groups.get(groups.size() - 1)));
    if (!named && !grouped && !column && !priced && !(cents && (variant || inVariant))) {
      return Optional.empty();
    }
    String words = ShareVariants.words(own, groups);
    boolean basic = ShareVariants.isBasic(words);
    boolean diluted = ShareVariants.isDiluted(words);
    if (priced) {
      String name = Captions.named(groups.get(groups.size() - 1)) + Captions.named(caption);
      return Optional.of(
          new Measure(LineItems.ratio(name, caption), Count.PER_SHARE, false, Optional.empty()));
    }
    String suffix =
        ShareVariants.isPrimary(words)
            ? "Primary"
            : basic == diluted ? basic ? "BasicAndDiluted" : "" : basic ? "Basic" : "Diluted";
    boolean reported = AS_REPORTED.isIn(own) && !groups.isEmpty();
    String shown = reported ? ShareVariants.lower(groups.get(groups.size() - 1)) : own;
    return Optional.of(item(caption, shown, headed(shown, groups), suffix, named || grouped));
  }

  /** The heading that says of which result an amount is, where its caption is "Basic" alone. */
  private static Optional<String> headed(String own, List<String> groups) {
    String heading = groups.isEmpty() ? "" : groups.get(groups.size() - 1);
    return ShareVariants.isAll(own) && areNamed(heading) ? Optional.of(heading) : Optional.empty();
  }

  private static String withoutPrices(String words) {
    return PRICE.replacedIn(PAR.replacedIn(words, " "), " ");
  }

  /** Asks whether a caption itself says that its row is per share. */
  public static boolean isNamed(String caption) {
    return PER_SHARE.isIn(withoutPrices(ShareVariants.lower(caption)));
  }

  private static Measure item(
      String caption, String own, Optional<String> heading, String variant, boolean said) {
    String level = heading.map(ShareVariants::lower).orElse(own);
    String suffix = variant;
    String numerator = null;
    if (level.contains("before cumulative effect") || level.contains("before accounting change")) {
      numerator = "EarningsPerShareBeforeCumulativeEffect";
    } else if (level.contains("before extraordinary")) {
      numerator = "IncomeLossBeforeExtraordinaryItemsPerShare";
    } else if (level.contains("cumulative effect")) {
      numerator = "CumulativeEffectOfChangeInAccountingPrinciplePerShare";
      suffix = variant.equals("BasicAndDiluted") ? "" : variant;
    } else if (level.contains("discontinued")) {
      numerator = "IncomeLossFromDiscontinuedOperationsPerShare";
    } else if (level.contains("continuing") && !isOfPart(level)) {
      numerator = "IncomeLossFromContinuingOperationsPerShare";
    } else if (level.contains("dividend")) {
      numerator = "CommonStockDividendsPerShareDeclared";
      suffix = "";
    } else if (NATIONAL.isIn(level)) {
      suffix = variant;
    } else if (NO_RESULT.isIn(level)) {
      suffix = said ? "" : suffix;
    } else if ((said || WHOLE_RESULT.isIn(own)) && isOtherwiseFooted(own)) {
      numerator = "AdjustedEarningsPerShare";
    } else if (((said ? RESULT : WHOLE_RESULT).isIn(own) || ShareVariants.isAll(own))
        && (ResultWords.areAll(level) || AFTER_ALL.isIn(level))
        && !level.contains(" before ")) {
      numerator = "EarningsPerShare";
    }
    if (numerator == null) {
      String name = Captions.named(heading.orElse(caption));
      String id =
          heading.isPresent()
              ? name + suffix
              : PER_SHARE.isIn(own) ? name : name + "PerShare" + suffix;
      return new Measure(
          LineItems.ratio(id, caption), Count.PER_SHARE, false, heading.flatMap(BasisWords::find));
    }
    String id = numerator + suffix;
    LineItem item = LineItems.find(id).orElseGet(() -> LineItems.ratio(id, caption));
    return Measure.of(item, Count.PER_SHARE);
  }

  /**
   * Whether a caption names a part before what it states of it: "Utility - continuing operations".
   */
  private static boolean isOfPart(String level) {
    int dash = level.indexOf(" - ");
    return dash > 0 && !ResultWords.areAll(level.substring(0, dash));
  }

  private static boolean isOtherwiseFooted(String own) {
    return BasisWords.find(own)
        .filter(basis -> basis == Basis.ADJUSTED || basis == Basis.PRO_FORMA)
        .isPresent();
  }
}

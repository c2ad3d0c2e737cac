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

  static final Wording PER_SHARE = Wording.listed(PerShareItems.class, "per share");

  /** A heading of amounts for a unit: of a partnership's capital, or of what is sold. */
  private static final Wording PER_UNIT = Wording.listed(PerShareItems.class, "per unit");

  /** What an owner has of a unit of capital, and nobody of one that is sold. */
  private static final Wording OWNED = Wording.listed(PerShareItems.class, "owned");

  private static final Wording EXCEPT = Wording.listed(PerShareItems.class, "except");
  private static final Wording PAR = Wording.listed(PerShareItems.class, "par");

  /** A price within a caption, which is not the unit of its row: "at $.10 per share". */
  private static final Wording PRICE = Wording.listed(PerShareItems.class, "price");

  /** What an amount serves for, which is not its unit: "used in computing earnings per share". */
  private static final Wording PURPOSE = Wording.listed(PerShareItems.class, "purpose");

  /** A heading of what one share was sold for, and what stands below it. */
  private static final Wording PRICES = Wording.listed(PerShareItems.class, "prices");

  private static final Wording EXTREME = Wording.listed(PerShareItems.class, "extreme");

  /** What a caption below the name of what is reported says alone. */
  private static final Wording AS_REPORTED = Wording.listed(PerShareItems.class, "as reported");

  /** Amounts per share that are no earnings. */
  private static final Wording NO_RESULT = Wording.listed(PerShareItems.class, "no result");

  /** The rules of one country, where those of another stand beside them: "Canadian GAAP". */
  private static final Wording NATIONAL = Wording.listed(PerShareItems.class, "national");

  /** What stands among amounts per share and is none: "Dividend payout ratio". */
  private static final Wording RATIO = Wording.listed(PerShareItems.class, "ratio");

  /** What follows a result of which nothing is left to take. */
  private static final Wording AFTER_ALL = Wording.listed(PerShareItems.class, "after all");

  private static final Wording RESULT = Wording.listed(PerShareItems.class, "result");
  private static final Wording WHOLE_RESULT = Wording.listed(PerShareItems.class, "whole result");

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

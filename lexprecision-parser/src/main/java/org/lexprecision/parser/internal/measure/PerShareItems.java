package org.lexprecision.parser.internal.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/** Reads rows of shares and rows of amounts per share, by their words and those of their groups. */
public final class PerShareItems {

  /** The average of shares and their equivalents. */
  public static final LineItem AVERAGE_PRIMARY =
      LineItems.dayAverage(
          "WeightedAverageNumberOfPrimarySharesOutstanding",
          "Weighted average shares outstanding, primary",
          Balance.NONE);

  private static final Wording SHARES =
      Wording.of(
          "\\b(?:average|avg\\.?) (?:\\w{1,12} ){0,3}stock\\b(?! (?:equity|prices?|value))|\\bshares\\b|\\bshare count\\b|\\bshares?\\W{1,3}(?:basic|diluted)\\b"
              + "|\\bunits outstanding\\b|\\b(?:weighted|outstanding)\\b.{0,40}\\b(?:limited partner(?:ship)?|common|subordinated|l\\.?p\\.?) units\\b");
  private static final Wording COUNTED =
      Wording.of(
          "\\b(?:weighted|average|avg|outstanding|used|comput\\w{1,8}|denominator|calculation)\\b");

  /** A heading of shares that does not name them: "Weighted average outstanding". */
  private static final Wording AVERAGED =
      Wording.of("\\b(?:weighted )?average (?:\\w{1,12} )?outstanding\\b");

  private static final Wording NOT_COUNTED =
      Wording.of(
          "\\bpar value\\b|\\bauthorized\\b|\\bissuance\\b|\\brepurchase|\\bproceeds\\b|\\bpurchase of\\b|\\btreasury\\b|\\bissued\\b(?! (?:shares|and) outstanding)"
              + "|\\d(?: million| thousand)? (?:\\w{1,12} ){0,2}(?:shares|units)\\b");

  /** What would have diluted, which is counted in shares: "Anti-dilutive equity awards". */
  private static final Wording ANTIDILUTIVE =
      Wording.of(
          "\\banti-?dilutive (?:\\w{1,12}[ -]){0,3}(?:shares?|securities|options?|awards?|units?|warrants?)\\b"
              + "|\\b(?:options?|awards?|units?|warrants?|securities|shares)\\b.{0,80}\\banti-?dilutive\\W{0,3}$");

  private static final Wording PER_SHARE =
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

  /** A result of one share, on whatever average of them: "Earnings per average common share". */
  private static final Wording RESULT_OF_ONE =
      Wording.of(
          "^\\W*(?:(?:basic|diluted|net|operating|adjusted) ){0,3}(?:income|loss|earnings)\\b[^;:]{0,40}\\bper\\b");

  /** Shares there are at the end of a period. */
  private static final Wording CLOSING =
      Wording.of(
          "\\b(?:period|quarter|year)[- ]end\\b|\\bend of (?:the )?(?:period|quarter|year)\\b");

  /** What an amount serves for, which is not its unit: "used in computing earnings per share". */
  private static final Wording PURPOSE =
      Wording.of(
          "\\b(?:used (?:in|for|to)|for (?:the )?(?:purposes? of|comput\\w{1,8}|calculat\\w{1,8}|basic|diluted|primary|fully)"
              + "|to (?:comput\\w{1,8}|calculat\\w{1,8}|determin\\w{1,8})|in (?:comput\\w{1,8}|calculat\\w{1,8}))\\b"
              + "[^;]{0,80}?\\b(?:per (?:\\w{1,12} )?shares?|eps)\\b(?: of (?:\\w{1,12} )?stock)?");

  private static final Wording ALONE =
      Wording.of(
          "^(?:(?:gaap|non-gaap|adjusted|total|fully|common|ordinary)[ -]){0,3}(?:and )?"
              + "(?:(?:actual|number of|basic|diluted|dilutive|incremental|potential)(?: (?:potential|common|ordinary)){0,2} shares?\\b"
              + "|(?:(?:weighted[ -])?average|shares)\\W{1,4}(?:basic|diluted|fully diluted)\\W{0,4}$"
              + "|shares? (?:count|issued)\\b|(?:dilutive )?common (?:stock|share) equivalents?\\b(?! per))");
  private static final Wording PART =
      Wording.of(
          "\\b(?:dilutive|incremental|potential|issued(?! and outstanding)|excluded|equivalents?)\\b");
  private static final Wording BASIC = Wording.of("\\bbasic\\b|\\bundiluted\\b|\\(un\\)diluted\\b");

  /** A heading of what one share was sold for, and what stands below it. */
  private static final Wording PRICES =
      Wording.of(
          "\\b(?:stock|shares?|market|closing|trading|sales?) prices?\\b|\\bprices? of (?:\\w{1,12} )?(?:stock|shares)\\b");

  private static final Wording EXTREME =
      Wording.of("^\\W*(?:high(?:est)?|low(?:est)?|clos(?:e|ing)|last|average|year[- ]end)\\W*$");

  /** Depositary shares, of which each stands for several shares or for a part of one. */
  private static final Wording ADS =
      Wording.of("\\b(?:weighted|average)\\b.{0,40}\\badss?\\b|\\badss? outstanding\\b");

  /** What a caption below the name of what is reported says alone. */
  private static final Wording AS_REPORTED = Wording.of("^\\W*(?:as )?reported\\W*$");

  private static final Wording VARIANT =
      Wording.of(
          "^\\W{0,6}(?:basic|undiluted|diluted|primary|fully diluted|assuming dilution)\\W{0,4}$");
  private static final Wording ENDS_IN_VARIANT =
      Wording.of("[-–—,:] ?(?:basic|undiluted|primary)\\W{0,4}$");
  private static final Wording PRIMARY = Wording.of("\\bprimary\\b");
  private static final Wording DILUTED =
      Wording.of(
          "\\bdiluted\\b|\\bdilution\\b|\\band (?:dilutive )?potential (?:common |ordinary )?shares\\b|\\bcommon equivalent\\b|\\bassum\\w{1,5} (?:full )?dilution\\b");

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

  /** A mark of a footnote right behind the word: "per diluted share2". */
  private static final Wording MARKED =
      Wording.of("\\b(per (?:\\w{1,12} ){0,2}shares?|basic|(?:un)?diluted)\\d{1,2}\\b");

  private PerShareItems() {}

  /** Asks whether a heading or a title says that what stands below is per share. */
  public static boolean areNamed(String words) {
    return PER_SHARE.isIn(withoutPrices(lower(words))) && !EXCEPT.isIn(words);
  }

  /** Reads a row of shares; empty if it is none. */
  public static Optional<Measure> shares(
      String caption, List<String> groups, StatementKind statement) {
    String own = lower(caption);
    boolean named = SHARES.isIn(own) && !RESULT_OF_ONE.isIn(own);
    boolean closing = named && CLOSING.isIn(own) && !own.contains("average");
    String group = groups.isEmpty() ? "" : lower(groups.get(groups.size() - 1));
    boolean variants = VARIANT.isIn(own) && Captions.normalized(group).equals("share");
    boolean inGroup =
        (named ? !COUNTED.isIn(own) && AVERAGED.isIn(group) : SHARES.isIn(group))
            && (COUNTED.isIn(group) || variants)
            && !PER_SHARE.isIn(own)
            && !group.startsWith("earnings")
            && !group.startsWith("net income");
    boolean alone = statement != StatementKind.BALANCE_SHEET && ALONE.isIn(own);
    boolean excepted = NOT_COUNTED.isIn(own) && !alone && !own.contains("average");
    if (statement == StatementKind.CASH_FLOW || excepted) {
      return Optional.empty();
    }
    if (ANTIDILUTIVE.isIn(own) || (!named && ANTIDILUTIVE.isIn(group) && !PER_SHARE.isIn(own))) {
      return Optional.of(part(caption));
    }
    boolean headed = VARIANT.isIn(own) && ADS.isIn(group);
    if (headed || (ADS.isIn(own) && !PER_SHARE.isIn(own))) {
      String heading = headed ? Captions.named(groups.get(groups.size() - 1)) : "";
      return Optional.of(
          new Measure(
              LineItems.dayAverage(heading + Captions.named(caption), caption, Balance.NONE),
              Count.SHARES,
              false,
              Optional.empty()));
    }
    if (!alone && !(named && COUNTED.isIn(own)) && !inGroup && !closing) {
      return Optional.empty();
    }
    boolean average =
        !closing
            && !own.contains("total common shares outstanding")
            && !own.contains("actual shares outstanding")
            && (inGroup
                || (alone && !own.contains("issued"))
                || own.contains("average")
                || own.contains("avg")
                || own.contains("used")
                || own.contains("comput")
                || own.contains("denominator")
                || own.contains("basic")
                || own.contains("dilut"));
    if (!average) {
      return Optional.of(Measure.of(OUTSTANDING, Count.SHARES));
    }
    String words = variantWords(own, groups);
    if (alone && PART.isIn(own) && !isVariant(own)) {
      return Optional.of(part(caption));
    }
    if (PRIMARY.isIn(words)) {
      return Optional.of(Measure.of(AVERAGE_PRIMARY, Count.SHARES));
    }
    boolean unsaid = !BASIC.isIn(words) && !DILUTED.isIn(words);
    return unsaid && (inGroup || PART.isIn(own) || own.contains("share count"))
        ? Optional.of(part(caption))
        : Optional.of(averageOf(words));
  }

  /** The average of the shares that a row of amounts per share is computed with. */
  public static Measure averageShares(String caption, List<String> groups) {
    return averageOf(variantWords(lower(caption), groups));
  }

  private static Measure averageOf(String words) {
    boolean basic = BASIC.isIn(words);
    return Measure.of(
        basic == DILUTED.isIn(words)
            ? LineItems.AVERAGE_SHARES
            : basic ? LineItems.AVERAGE_SHARES_BASIC : LineItems.AVERAGE_SHARES_DILUTED,
        Count.SHARES);
  }

  /** A number of shares that is none of those outstanding on average, but may be added to them. */
  private static Measure part(String caption) {
    return new Measure(
        LineItems.dayAverage(Captions.named(caption) + "Shares", caption, Balance.NONE),
        Count.SHARES,
        false,
        Optional.empty());
  }

  /**
   * Reads a row of amounts per share; empty if it is none.
   *
   * @param cents whether its values are printed with two decimals while its neighbours have none
   * @param column whether a column's header says that they are per share
   */
  public static Optional<Measure> perShare(
      String caption, List<String> groups, boolean cents, boolean column) {
    String plain = PAR.replacedIn(lower(caption), " ");
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
    boolean inVariant = !groups.isEmpty() && isVariant(lower(groups.get(groups.size() - 1)));
    boolean variant = isVariant(own);
    if (!named && (RATIO.isIn(own) || Quantities.perThing(own).isPresent())) {
      return Optional.empty();
    }
    boolean priced =
        !named
            && !groups.isEmpty()
            && EXTREME.isIn(own)
            && PRICES.isIn(lower(groups.get(groups.size() - 1)));
    if (!named && !grouped && !column && !priced && !(cents && (variant || inVariant))) {
      return Optional.empty();
    }
    String words = variantWords(own, groups);
    boolean basic = BASIC.isIn(words);
    boolean diluted = DILUTED.isIn(words);
    if (priced) {
      String name = Captions.named(groups.get(groups.size() - 1)) + Captions.named(caption);
      return Optional.of(
          new Measure(LineItems.ratio(name, caption), Count.PER_SHARE, false, Optional.empty()));
    }
    String suffix =
        PRIMARY.isIn(words)
            ? "Primary"
            : basic == diluted ? basic ? "BasicAndDiluted" : "" : basic ? "Basic" : "Diluted";
    boolean reported = AS_REPORTED.isIn(own) && !groups.isEmpty();
    String shown = reported ? lower(groups.get(groups.size() - 1)) : own;
    return Optional.of(item(caption, shown, headed(shown, groups), suffix, named || grouped));
  }

  /** The heading that says of which result an amount is, where its caption is "Basic" alone. */
  private static Optional<String> headed(String own, List<String> groups) {
    String heading = groups.isEmpty() ? "" : groups.get(groups.size() - 1);
    return VARIANT.isIn(own) && areNamed(heading) ? Optional.of(heading) : Optional.empty();
  }

  private static String withoutPrices(String words) {
    return PRICE.replacedIn(PAR.replacedIn(words, " "), " ");
  }

  /** Asks whether a caption is the name of a variant and no more: "- Diluted". */
  public static boolean isVariantAlone(String caption) {
    return VARIANT.isIn(lower(caption));
  }

  /** Asks whether a caption ends in the name of a variant: "Average shares - Basic". */
  public static boolean endsInVariant(String caption) {
    return !isVariantAlone(caption) && ENDS_IN_VARIANT.isIn(lower(caption));
  }

  /** Asks whether a caption itself says that its row is per share. */
  public static boolean isNamed(String caption) {
    return PER_SHARE.isIn(withoutPrices(lower(caption)));
  }

  private static Measure item(
      String caption, String own, Optional<String> heading, String variant, boolean said) {
    String level = heading.map(PerShareItems::lower).orElse(own);
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
    } else if (((said ? RESULT : WHOLE_RESULT).isIn(own) || VARIANT.isIn(own))
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

  /** Asks whether a caption says itself that its shares are basic, primary or diluted. */
  public static boolean namesVariant(String caption) {
    return isVariant(lower(caption));
  }

  private static boolean isVariant(String words) {
    return BASIC.isIn(words) || PRIMARY.isIn(words) || DILUTED.isIn(words);
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
    String words =
        text.toLowerCase(Locale.ROOT).replace("e.p.s.", "eps").replace("per-share", "per share");
    return MARKED.replacedIn(words, "$1");
  }

  private static final LineItem OUTSTANDING =
      LineItems.stock("CommonStockSharesOutstanding", "Common shares outstanding", Balance.NONE);
}

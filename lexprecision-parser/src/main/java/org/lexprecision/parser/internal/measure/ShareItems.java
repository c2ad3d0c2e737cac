package org.lexprecision.parser.internal.measure;

import java.util.List;
import java.util.Optional;
import org.lexprecision.Balance;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/** Reads rows of shares, by their words and those of their groups. */
public final class ShareItems {

  /** The average of shares and their equivalents. */
  public static final LineItem AVERAGE_PRIMARY =
      LineItems.dayAverage(
          "WeightedAverageNumberOfPrimarySharesOutstanding",
          "Weighted average shares outstanding, primary",
          Balance.NONE);

  private static final Wording SHARES = Wording.listed(ShareItems.class, "shares");

  private static final Wording COUNTED = Wording.listed(ShareItems.class, "counts shares");

  /** A heading of shares that does not name them: "Weighted average outstanding". */
  private static final Wording AVERAGED = Wording.listed(ShareItems.class, "averaged");

  /** A heading of shares that what is computed with them goes on: "Shares used in computing:". */
  private static final Wording USED = Wording.listed(ShareItems.class, "used");

  private static final Wording NOT_COUNTED = Wording.listed(ShareItems.class, "not counted");

  /** What would have diluted, which is counted in shares: "Anti-dilutive equity awards". */
  private static final Wording ANTIDILUTIVE = Wording.listed(ShareItems.class, "antidilutive");

  /** A result of one share, on whatever average of them: "Earnings per average common share". */
  private static final Wording RESULT_OF_ONE = Wording.listed(ShareItems.class, "result of one");

  /** Shares there are at the end of a period. */
  private static final Wording CLOSING = Wording.listed(ShareItems.class, "closing");

  private static final Wording ALONE = Wording.listed(ShareItems.class, "alone");

  private static final Wording PART = Wording.listed(ShareItems.class, "part");

  /** Depositary shares, of which each stands for several shares or for a part of one. */
  private static final Wording ADS = Wording.listed(ShareItems.class, "ads");

  private static final LineItem OUTSTANDING =
      LineItems.stock("CommonStockSharesOutstanding", "Common shares outstanding", Balance.NONE);

  private ShareItems() {}

  /** Reads a row of shares; empty if it is none. */
  public static Optional<Measure> shares(
      String caption, List<String> groups, StatementKind statement) {
    String own = ShareVariants.lower(caption);
    boolean named = SHARES.isIn(own) && !RESULT_OF_ONE.isIn(own);
    boolean closing = named && CLOSING.isIn(own) && !own.contains("average");
    String group = groups.isEmpty() ? "" : ShareVariants.lower(groups.get(groups.size() - 1));
    boolean variants = ShareVariants.isAll(own) && Captions.normalized(group).equals("share");
    boolean used = USED.isIn(group);
    boolean inGroup =
        used
            || ((named ? !COUNTED.isIn(own) && AVERAGED.isIn(group) : SHARES.isIn(group))
                && (COUNTED.isIn(group) || variants)
                && !PerShareItems.PER_SHARE.isIn(own)
                && !group.startsWith("earnings")
                && !group.startsWith("net income"));
    boolean alone = statement != StatementKind.BALANCE_SHEET && ALONE.isIn(own);
    boolean excepted = NOT_COUNTED.isIn(own) && !alone && !own.contains("average");
    if (statement == StatementKind.CASH_FLOW || excepted) {
      return Optional.empty();
    }
    if (ANTIDILUTIVE.isIn(own)
        || (!named && ANTIDILUTIVE.isIn(group) && !PerShareItems.PER_SHARE.isIn(own))) {
      return Optional.of(part(caption));
    }
    boolean headed = ShareVariants.isAll(own) && ADS.isIn(group);
    if (headed || (ADS.isIn(own) && !PerShareItems.PER_SHARE.isIn(own))) {
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
    String words = ShareVariants.words(own, groups);
    if (alone && PART.isIn(own) && !ShareVariants.isOne(own)) {
      return Optional.of(part(caption));
    }
    if (ShareVariants.isPrimary(words)) {
      return Optional.of(Measure.of(AVERAGE_PRIMARY, Count.SHARES));
    }
    boolean unsaid = !ShareVariants.isBasic(words) && !ShareVariants.isDiluted(words);
    return unsaid && (inGroup || PART.isIn(own) || own.contains("share count"))
        ? Optional.of(part(caption))
        : Optional.of(averageOf(words));
  }

  /** The average of the shares that a row of amounts per share is computed with. */
  public static Measure averageShares(String caption, List<String> groups) {
    return averageOf(ShareVariants.words(ShareVariants.lower(caption), groups));
  }

  private static Measure averageOf(String words) {
    boolean basic = ShareVariants.isBasic(words);
    return Measure.of(
        basic == ShareVariants.isDiluted(words)
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
}

package org.lexprecision.parser.internal.measure;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;
import org.lexprecision.Stock;
import org.lexprecision.parser.internal.catalogue.CaptionKey;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.catalogue.Catalogue;
import org.lexprecision.parser.internal.catalogue.Match;
import org.lexprecision.parser.internal.catalogue.Place;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/** Reads what a row measures from its caption, its groups and its statement. */
public final class Measures {

  private static final Wording COUNTS = Wording.listed(Measures.class, "counts");

  private static final Wording RATES = Wording.listed(Measures.class, "rates");
  private static final Wording AT_AN_END = Wording.listed(Measures.class, "at an end");
  private static final Wording BALANCES = Wording.listed(Measures.class, "balances");
  private static final Wording BALANCE_SHEET = Wording.listed(Measures.class, "balance sheet");
  private static final Wording EARNED = Wording.listed(Measures.class, "earned");
  private static final Wording REVENUES = Wording.listed(Measures.class, "revenues");
  private static final Wording COSTS = Wording.listed(Measures.class, "costs");
  private static final ImmutableSet<String> SUMS =
      ImmutableSet.of(
          "Assets", "Liabilities", "StockholdersEquity", "LiabilitiesAndStockholdersEquity");

  /** Shares that are traded, not what owners have in a company. */
  private static final Wording EQUITIES = Wording.listed(Measures.class, "equities");

  private static final Wording LEADING = Wording.listed(Measures.class, "leading");
  private static final Wording BASIS = Wording.listed(Measures.class, "basis");
  private static final Wording OF_INTEREST = Wording.listed(Measures.class, "of interest");
  private static final Wording BRACKETS = Wording.of("\\([^()]{0,40}\\)");

  /** How a heading ends that its rows go on. */
  private static final Wording GOES_ON = Wording.listed(Measures.class, "goes on");

  private static final int LONGEST_MARK = 4;
  private static final Wording GLUED_MARK = Wording.of("\\p{L}{3}\\d$");
  private static final ImmutableSet<String> VAGUE =
      ImmutableSet.of(
          "",
          "other",
          "other net",
          "total",
          "subtotal",
          "total other",
          "miscellaneous",
          "all other",
          "net",
          "amount",
          "basic",
          "undiluted",
          "diluted",
          "beginning",
          "ending",
          "customer",
          "current",
          "deferred");

  /** What a caption says beside its amount: "and diluted earnings per share". */
  private static final Wording AND_PER_SHARE = Wording.listed(Measures.class, "and per share");

  private final Catalogue catalogue;
  private final Map<String, Optional<Measure>> flows = new HashMap<>();
  private final Map<String, Optional<Measure>> stocks = new HashMap<>();
  private final Map<String, Naming> namings = new HashMap<>();

  public Measures(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Reads a row.
   *
   * @param groups the headings it stands under, outermost first
   * @param instant whether its figures are balances of a moment
   * @param cents whether it is printed with two decimals while its neighbours have none
   */
  public Measure read(
      String caption,
      List<String> groups,
      StatementKind statement,
      boolean instant,
      boolean cents) {
    String plain = Captions.withoutMarks(caption);
    Optional<Measure> shares = ShareItems.shares(plain, groups, statement);
    if (shares.isPresent()) {
      return shares.get();
    }
    if (statement != StatementKind.CASH_FLOW || (cents && PerShareItems.isNamed(plain))) {
      Optional<Measure> perShareRow = PerShareItems.perShare(plain, groups, cents, false);
      if (perShareRow.isPresent()) {
        return perShareRow.get();
      }
    }
    boolean balances = instant || (!groups.isEmpty() && areBalances(groups.get(groups.size() - 1)));
    Optional<Measure> known =
        placed(isEarned(plain, groups) ? "interest income" : plain, statement, balances)
            .filter(found -> mayBe(found.item(), plain, groups))
            .filter(found -> !Quantities.endInUnits(plain))
            .or(() -> statement == StatementKind.CASH_FLOW ? Optional.empty() : sum(plain))
            .or(() -> continued(plain, groups));
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Measure> balance =
        balanceOf(plain, groups).or(() -> footed(plain, groups, statement, balances));
    if (balance.isPresent()) {
      return balance.get();
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    boolean pure =
        Quantities.areRatios(plain)
            || (cents && Quantities.areOverOther(plain))
            || (statement != StatementKind.CASH_FLOW
                && (Quantities.areCounted(plain)
                    || Quantities.areHeads(plain)
                    || groups.stream().anyMatch(Quantities::areHeads)))
            || (!groups.isEmpty() && areCounted(groups.get(groups.size() - 1), statement));
    boolean among = statement == StatementKind.BALANCE_SHEET && groups.isEmpty();
    boolean heads = among && Quantities.areHeads(plain);
    return extension(
        plain, groups, statement, balances, pure && (heads || !instantMoney(lower, statement)));
  }

  /** Whether a row of interest stands among what is earned. */
  private static boolean isEarned(String caption, List<String> groups) {
    return !groups.isEmpty()
        && Captions.normalized(caption).equals("interest")
        && EARNED.isIn(groups.get(groups.size() - 1));
  }

  /**
   * Asks whether a row may be an item under its headings: what others pay for is no cost among what
   * is earned, "Professional services", and no flow stands among balances.
   */
  public static boolean mayBe(LineItem item, String caption, List<String> groups) {
    String heading = groups.isEmpty() ? "" : groups.get(groups.size() - 1);
    boolean sold =
        REVENUES.isIn(heading) && item.balance() == Balance.DEBIT && !COSTS.isIn(caption);
    return !sold && (item instanceof Stock || !BALANCE_SHEET.isIn(heading));
  }

  private static boolean areCounted(String heading, StatementKind statement) {
    return Quantities.areRatios(heading)
        || (statement != StatementKind.CASH_FLOW && Quantities.areOfNature(heading));
  }

  /** What a caption names; outside of a balance sheet, a flow where it names no balance. */
  private Optional<Measure> placed(String caption, StatementKind statement, boolean instant) {
    return known(caption, instant)
        .or(
            () ->
                instant && statement != StatementKind.BALANCE_SHEET
                    ? known(caption, false)
                    : Optional.empty());
  }

  /** Reads a row whose numbers are money whatever its words and headings say. */
  public Measure money(
      String caption, List<String> groups, StatementKind statement, boolean instant) {
    String plain = Captions.withoutMarks(caption);
    String whole = AND_PER_SHARE.replacedIn(plain.toLowerCase(Locale.ROOT), "").strip();
    return placed(whole, statement, instant)
        .or(() -> statement == StatementKind.CASH_FLOW ? Optional.empty() : sum(plain))
        .or(() -> balanceOf(plain, groups))
        .orElseGet(() -> extension(plain, groups, statement, instant, false));
  }

  /** Whether a heading says that the rows below are balances, though its columns are periods. */
  private static boolean areBalances(String heading) {
    return BALANCES.isIn(heading);
  }

  /** A sum of a balance sheet, which stands at a moment wherever it is printed. */
  private Optional<Measure> sum(String caption) {
    return EQUITIES.isIn(caption)
        ? Optional.empty()
        : known(caption, true).filter(measure -> SUMS.contains(measure.item().id()));
  }

  /** Asks whether a title announces numbers of things. */
  public static boolean counts(String title) {
    return COUNTS.isIn(title) && (RATES.isIn(title) || !Quantities.areMoney(title));
  }

  /**
   * Finds the item a caption names in the catalogue, with the footing the caption names. The rows
   * of a document are asked several times, and many have the same caption.
   */
  public Optional<Measure> known(String caption, boolean instant) {
    return (instant ? stocks : flows).computeIfAbsent(caption, named -> find(named, instant));
  }

  /**
   * Finds the item that words over a column name: those of an income statement and balances too.
   */
  public Optional<Measure> overColumn(String words) {
    return known(words, false)
        .or(
            () ->
                catalogue
                    .match(words, Place.OPERATIONS)
                    .filter(match -> match.fit().compareTo(Match.Fit.ANYWHERE) <= 0)
                    .map(match -> Measure.of(match.item(), Count.MONEY)))
        .or(() -> known(words, true));
  }

  private Optional<Measure> find(String caption, boolean instant) {
    Naming naming = namings.computeIfAbsent(caption, Naming::of);
    for (CaptionKey key : naming.keys()) {
      Optional<LineItem> item = instant ? catalogue.stock(key) : catalogue.flow(key);
      if (item.isEmpty() && !instant && naming.atAnEnd()) {
        item = catalogue.stock(key);
      }
      if (item.isPresent()) {
        return item.map(found -> new Measure(found, Count.MONEY, true, BasisWords.find(caption)));
      }
    }
    return GLUED_MARK.isIn(caption)
        ? find(caption.substring(0, caption.length() - 1), instant)
        : Optional.empty();
  }

  /**
   * What a caption may stand under in the catalogue.
   *
   * @param keys the keys, an abbreviation in brackets first, then that of most of its words
   * @param atAnEnd whether it says that its figures are of the beginning or the end of a period
   */
  private record Naming(ImmutableSet<CaptionKey> keys, boolean atAnEnd) {

    static Naming of(String caption) {
      ImmutableSet.Builder<CaptionKey> keys = ImmutableSet.builder();
      Optional<String> other = inBrackets(caption);
      other.filter(name -> name.indexOf(' ') < 0).map(CaptionKey::of).ifPresent(keys::add);
      keys.add(CaptionKey.of(Captions.normalized(caption)));
      String lower = caption.toLowerCase(Locale.ROOT).strip();
      String stripped = LEADING.replacedIn(lower, "");
      if (stripped.length() < lower.length()) {
        keys.add(CaptionKey.of(Captions.normalized(stripped)));
      }
      String plain = withoutBasis(stripped);
      if (plain.length() < stripped.length()) {
        keys.add(CaptionKey.of(Captions.normalized(plain)));
      }
      other.map(CaptionKey::of).ifPresent(keys::add);
      return new Naming(keys.build(), AT_AN_END.isIn(caption));
    }
  }

  /** The other name of what a caption names, in brackets behind it: "Adjusted loss (EBITDA)". */
  private static Optional<String> inBrackets(String caption) {
    int open = caption.indexOf('(');
    int close = caption.indexOf(')', open + 1);
    boolean behind = open > 0 && close == caption.length() - 1 && close - open > LONGEST_MARK;
    String name = behind ? caption.substring(open + 1, close) : "";
    // one word is a name of its own only where it is an abbreviation: "(equity)" says which funds
    boolean alone = name.indexOf(' ') < 0 && !name.equals(name.toUpperCase(Locale.ROOT));
    return name.isEmpty() || alone ? Optional.empty() : Optional.of(name);
  }

  /** The item that a heading begins to name: "Cash provided by (used in):", "Operations" below. */
  private Optional<Measure> continued(String caption, List<String> groups) {
    String heading = groups.isEmpty() ? "" : groups.get(groups.size() - 1);
    return GOES_ON.isIn(BRACKETS.replacedIn(heading, ""))
        ? known(heading.replace(':', ' ') + " " + caption, false)
        : Optional.empty();
  }

  /** The item of "Beginning" and "End of period" below the name of a balance. */
  private Optional<Measure> balanceOf(String caption, List<String> groups) {
    String rest = AT_AN_END.replacedIn(caption.toLowerCase(Locale.ROOT), "");
    return groups.isEmpty() || rest.length() == caption.length() || !rest.isBlank()
        ? Optional.empty()
        : known(Captions.withoutMarks(groups.get(groups.size() - 1)), true);
  }

  /** The item of "As reported" and "Pro forma" below the name of what is. */
  private Optional<Measure> footed(
      String caption, List<String> groups, StatementKind statement, boolean instant) {
    Optional<Basis> basis = BasisWords.find(caption);
    return groups.isEmpty()
            || basis.isEmpty()
            || !withoutBasis(caption.toLowerCase(Locale.ROOT)).isEmpty()
        ? Optional.empty()
        : placed(Captions.withoutMarks(groups.get(groups.size() - 1)), statement, instant)
            .map(found -> new Measure(found.item(), found.count(), true, basis));
  }

  /** The item of a total of a group: "Total" under "Current assets:" is total current assets. */
  public Optional<Measure> totalOf(String group, boolean instant) {
    String words = Captions.withoutMarks(group);
    Optional<Measure> total = known("total " + words, instant);
    return total.isPresent() ? total : known(words, instant);
  }

  private Measure extension(
      String caption, List<String> groups, StatementKind statement, boolean instant, boolean pure) {
    String normalized = Captions.normalized(caption);
    String group = groups.isEmpty() ? "" : groups.get(groups.size() - 1);
    String name = Captions.named(caption);
    String label = caption.isEmpty() ? "Unlabelled" : caption;
    if (VAGUE.contains(normalized)) {
      name = Captions.named(group) + name;
      label = group.isEmpty() ? label : Captions.withoutMarks(group) + " " + label;
    }
    if (statement == StatementKind.CASH_FLOW) {
      Optional<LineItem> stock = catalogue.stock(CaptionKey.of(normalized));
      name = stock.isPresent() ? "IncreaseDecreaseIn" + stock.get().id() : "CashFlow" + name;
    }
    if (name.isEmpty()) {
      name = "Item";
    }
    if (statement == StatementKind.OPERATIONS
        && OF_INTEREST.isIn(group)
        && catalogue.stock(CaptionKey.of(normalized)).isPresent()) {
      // what interest is paid on, not the debt itself
      name = "InterestExpense" + name;
      label = "Interest expense, " + label;
    }
    Optional<Basis> basis = BasisWords.find(caption);
    if (pure) {
      return new Measure(LineItems.ratio(name, label), Count.PURE, false, basis);
    }
    if (Quantities.areOfOne(caption)) {
      return new Measure(LineItems.ratio(name, label), Count.MONEY, false, basis);
    }
    LineItem item =
        instant || AT_AN_END.isIn(caption)
            ? LineItems.stock(name, label, Balance.NONE)
            : LineItems.flow(name, label, Balance.NONE);
    return new Measure(item, Count.MONEY, false, basis);
  }

  private static boolean instantMoney(String lower, StatementKind statement) {
    return statement == StatementKind.BALANCE_SHEET
        || statement == StatementKind.CASH_FLOW
        || lower.startsWith("$");
  }

  private static String withoutBasis(String caption) {
    return BASIS.replacedIn(caption, " ").strip();
  }
}

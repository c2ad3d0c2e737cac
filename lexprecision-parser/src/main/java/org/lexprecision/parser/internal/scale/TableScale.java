package org.lexprecision.parser.internal.scale;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.measure.Measures;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.Scale;

/**
 * The scale of a table, and how it is known.
 *
 * @param scale the scale
 * @param origin how it is known
 */
public record TableScale(Scale scale, Origin origin) {

  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  /** Fewer amounts may be whole thousands by chance. */
  private static final int FEWEST = 4;

  /** How a scale is known, with what is to be said of it. */
  enum Origin {
    STATED(""),
    PROVEN(
        "the table states no scale; that is taken in which its figures are those of other tables"),
    EXCEPTED("the table excepts amounts from its scale, and states no other; it is taken for them"),
    USUAL("the table states no scale; that of the document's other tables is taken"),
    FULL("the table states no scale; its amounts are printed with their three noughts"),
    OPEN("the table states no scale, and the document's other tables state several"),
    UNKNOWN("neither the table nor others like it state a scale; whole units are taken");

    private final String remark;

    Origin(String remark) {
      this.remark = remark;
    }
  }

  /**
   * Finds the scale of a table.
   *
   * @param stated the one that its words state
   * @param proven the power of ten of its amounts that other tables prove
   * @param usual the one that the other tables of the document state
   */
  public static TableScale of(
      Optional<Scale> stated,
      OptionalInt proven,
      Optional<Scale> usual,
      List<RowDraft> rows,
      Measures measures) {
    boolean excepted =
        stated.isPresent() && exceptsAmounts(stated.get().exceptions(), rows, measures);
    if (stated.isPresent() && !excepted) {
      return new TableScale(stated.get(), Origin.STATED);
    }
    if (stated.isEmpty() && proven.isEmpty() && arePrintedInFull(rows)) {
      return new TableScale(Scale.WHOLE, Origin.FULL);
    }
    Scale scale = stated.or(() -> usual).orElse(Scale.WHOLE);
    OptionalInt own = excepted ? ownPower(rows) : OptionalInt.empty();
    if (own.isPresent()) {
      return new TableScale(scale.ofMoney(own.getAsInt()), Origin.STATED);
    }
    if (proven.isPresent()) {
      return new TableScale(scale.ofMoney(proven.getAsInt()), Origin.PROVEN);
    }
    return new TableScale(
        scale, excepted ? Origin.EXCEPTED : usual.isPresent() ? Origin.USUAL : Origin.UNKNOWN);
  }

  /** Asks whether all amounts are whole thousands, printed so: "26,000". */
  private static boolean arePrintedInFull(List<RowDraft> rows) {
    List<TokenValue> amounts =
        rows.stream()
            .filter(row -> row.measure.count() == Count.MONEY)
            .flatMap(row -> row.values.stream())
            .map(value -> value.token)
            .filter(token -> !token.nil() && token.suffix() == TokenValue.Suffix.NONE)
            .filter(token -> token.decimals() == 0)
            .toList();
    return amounts.size() >= FEWEST
        && amounts.stream().allMatch(token -> token.magnitude().remainder(THOUSAND).signum() == 0);
  }

  /** Asks whether one of the exceptions names an amount of money that the table shows. */
  private static boolean exceptsAmounts(
      List<String> exceptions, List<RowDraft> rows, Measures measures) {
    return exceptions.stream()
        .flatMap(words -> measures.known(words, false).stream())
        .anyMatch(
            excepted ->
                rows.stream()
                    .filter(row -> row.measure.count() == Count.MONEY)
                    .anyMatch(row -> row.measure.item().equals(excepted.item())));
  }

  /** The power of ten of the amounts whose captions state one, if they agree. */
  private static OptionalInt ownPower(List<RowDraft> rows) {
    ImmutableSet<Integer> powers =
        rows.stream()
            .filter(row -> row.measure.count() == Count.MONEY)
            .flatMap(row -> RowScale.own(row).stream())
            .map(Scale::money)
            .collect(ImmutableSet.toImmutableSet());
    return powers.size() == 1 ? OptionalInt.of(powers.iterator().next()) : OptionalInt.empty();
  }

  /** The scale, if the table itself states that of its amounts. */
  public Optional<Scale> stated() {
    return origin == Origin.STATED ? Optional.of(scale) : Optional.empty();
  }

  /** Returns the scale with one of shares, unless it has one. */
  public TableScale counting(OptionalInt shares) {
    return new TableScale(scale.counting(shares), origin);
  }

  /** Returns the scale as open, where nothing but contending tables could tell it. */
  public TableScale contested(boolean open) {
    return open && origin == Origin.UNKNOWN ? new TableScale(scale, Origin.OPEN) : this;
  }

  /** Asks whether nothing tells which of several scales the amounts are in. */
  public boolean isOpen() {
    return origin == Origin.OPEN;
  }

  /** What is to be said of the scale; empty if the table states it. */
  public Optional<String> remark() {
    return origin == Origin.STATED ? Optional.empty() : Optional.of(origin.remark);
  }
}

package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Sum;
import org.lexprecision.algebra.Sum.Witness;

/**
 * Bounds of the series of one period, narrowed by equations until they narrow no more.
 *
 * <p>Begins with what time says. An equation bounds each of its series by the others; what it adds
 * is a {@link Sum} of their proofs. Rounds look at the equations of series that changed in the
 * round before, at most {@link #MAX_ROUNDS} of them: stopping early leaves bounds loose, never
 * wrong. Where an equation leaves no number in common with what is known, what contends is put side
 * by side, and nothing is passed on through it.
 */
public final class Propagation {

  public static final int MAX_ROUNDS = 12;

  private final Period period;
  private final Map<Series, Cell> cells = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  public Propagation(Period period) {
    this.period = period;
  }

  /** One series, what is known of it so far, and the equations it is in. */
  private static final class Cell {
    final Series series;
    final List<Row> rows = new ArrayList<>();
    Known known;
    @Nullable Proof proof;

    Cell(Series series, Known known) {
      this.series = series;
      this.known = known;
      this.proof = known instanceof Known.One one ? one.proof() : null;
    }

    void update(Proof better) {
      proof = better;
      known = new Known.One(better, ((Known.One) known).reading());
    }

    void contend(Proof one, Proof other) {
      proof = null;
      known = new Known.Several(ImmutableList.of(one, other));
    }
  }

  /** One equation: its cells, their signs, and the columns that bear it out. */
  private record Row(List<Cell> cells, List<Integer> signs, ImmutableList<Witness> witnesses) {}

  public void add(
      Equation equation, ImmutableList<Witness> witnesses, Map<Series, Strand> strands) {
    List<Cell> members = new ArrayList<>();
    equation
        .signs()
        .forEach(
            (series, sign) ->
                members.add(
                    cells.computeIfAbsent(
                        series,
                        one -> new Cell(one, Articulation.strand(strands, one).known(period)))));
    Row row = new Row(members, ImmutableList.copyOf(equation.signs().values()), witnesses);
    members.forEach(cell -> cell.rows.add(row));
    rows.add(row);
  }

  public ImmutableMap<Series, Known> run() {
    Set<Row> next = new LinkedHashSet<>(rows);
    for (int round = 0; round < MAX_ROUNDS && !next.isEmpty(); round++) {
      next = round(next);
    }
    ImmutableMap.Builder<Series, Known> known = ImmutableMap.builder();
    cells.forEach((series, cell) -> known.put(series, cell.known));
    return known.buildOrThrow();
  }

  /** What an equation says of a cell, worked out before anything of the round is changed. */
  private record Message(Cell cell, Proof implied, Interval interval) {}

  private Set<Row> round(Set<Row> active) {
    List<Message> messages = new ArrayList<>();
    for (Row row : active) {
      messages(row, messages);
    }
    Set<Row> next = new LinkedHashSet<>();
    for (Message message : messages) {
      if (apply(message)) {
        next.addAll(message.cell().rows);
      }
    }
    return next;
  }

  private void messages(Row row, List<Message> messages) {
    BigDecimal lower = BigDecimal.ZERO;
    BigDecimal upper = BigDecimal.ZERO;
    for (int i = 0; i < row.cells().size(); i++) {
      Proof proof = row.cells().get(i).proof;
      if (proof == null) {
        return;
      }
      boolean added = row.signs().get(i) > 0;
      Interval interval = proof.interval();
      lower = added ? lower.add(interval.lower()) : lower.subtract(interval.upper());
      upper = added ? upper.add(interval.upper()) : upper.subtract(interval.lower());
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      Interval known = Objects.requireNonNull(cell.proof).interval();
      boolean added = row.signs().get(i) > 0;
      BigDecimal least = added ? known.upper().subtract(upper) : known.upper().add(lower);
      BigDecimal most = added ? known.lower().subtract(lower) : known.lower().add(upper);
      if (least.compareTo(known.lower()) > 0 || most.compareTo(known.upper()) < 0) {
        Sum sum = sum(row, i);
        messages.add(new Message(cell, Proof.of(sum, sum, sum), Interval.of(least, most)));
      }
    }
  }

  private Sum sum(Row row, int target) {
    ImmutableList.Builder<Sum.Part> parts = ImmutableList.builder();
    for (int i = 0; i < row.cells().size(); i++) {
      if (i != target) {
        int sign = -row.signs().get(target) * row.signs().get(i);
        parts.add(new Sum.Part(sign, Objects.requireNonNull(row.cells().get(i).proof)));
      }
    }
    return new Sum(row.cells().get(target).series, period, parts.build(), row.witnesses());
  }

  private static boolean apply(Message message) {
    Cell cell = message.cell();
    Proof known = cell.proof;
    if (known == null) {
      return false;
    }
    if (!known.interval().meets(message.interval())) {
      cell.contend(known, message.implied());
      return false;
    }
    boolean below = message.interval().lower().compareTo(known.interval().lower()) > 0;
    boolean above = message.interval().upper().compareTo(known.interval().upper()) < 0;
    if (below || above) {
      cell.update(
          Proof.of(
              known.point(),
              below ? message.implied().lower() : known.lower(),
              above ? message.implied().upper() : known.upper()));
    }
    return below || above;
  }
}

package org.lexprecision.examples.text;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.Statement;
import org.lexprecision.Statement.Row;
import org.lexprecision.Unit;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;

/** Statements set out again: a row a caption, a column a period. */
public final class StatementText {

  private static final String INDENT = "  ";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,9})?|\\.\\d{1,9}");

  private final Statement statement;
  private final Scale scale;
  private final ImmutableList<Statement.Column> columns;

  private StatementText(Statement statement) {
    this.statement = statement;
    this.scale = Scale.of(statement.facts().stream().map(Fact::figure).toList());
    this.columns = statement.columns();
  }

  /** Sets out the statements of a release with what each row was understood as. */
  public static ImmutableList<String> understood(Release release) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Statement statement : release.statements()) {
      lines.addAll(new StatementText(statement).understood()).add("");
    }
    ImmutableList<Fact> loose =
        release.facts().stream()
            .filter(fact -> fact.source().table() == 0)
            .collect(ImmutableList.toImmutableList());
    if (!loose.isEmpty()) {
      lines.add("  In no table").addAll(loose.stream().map(fact -> "    " + fact).toList()).add("");
    }
    return lines.build();
  }

  /** Sets out the statements of a release as printed, with the rows that others add up. */
  public static ImmutableList<String> printed(Release release) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Statement statement : release.statements()) {
      lines.addAll(new StatementText(statement).printed()).add("");
    }
    return lines.build();
  }

  private ImmutableList<String> understood() {
    TextGrid grid = new TextGrid("l" + "r".repeat(columns.size()) + "l");
    head(ImmutableList.of("")).forEach(grid::row);
    for (Row row : statement.rows()) {
      if (!row.facts().isEmpty()) {
        grid.row(
            ImmutableList.<String>builder()
                .add(row.caption())
                .addAll(figures(row))
                .add(understood(row.facts().get(0)))
                .build());
      }
    }
    return ImmutableList.<String>builder().add("  " + title()).addAll(grid.lines("    ")).build();
  }

  private ImmutableList<String> printed() {
    TextGrid grid = new TextGrid("rl" + "r".repeat(columns.size()) + "l");
    head(ImmutableList.of("", "")).forEach(grid::row);
    for (Row row : statement.rows()) {
      grid.row(
          ImmutableList.<String>builder()
              .add(Integer.toString(row.order()))
              .add(INDENT.repeat(row.indent()) + row.caption())
              .addAll(figures(row))
              .add(row.sums().stream().map(Object::toString).collect(joining(" ")))
              .build());
    }
    return ImmutableList.<String>builder().add("  " + title()).addAll(grid.lines("    ")).build();
  }

  private String title() {
    Set<String> units = new LinkedHashSet<>();
    statement.facts().stream()
        .map(fact -> fact.figure().unit())
        .filter(unit -> !(unit instanceof Unit.Pure))
        .forEach(unit -> units.add(scale.name(unit)));
    String kind = statement.kind().id().replace('-', ' ');
    return Ascii.toUpperCase(kind.charAt(0))
        + kind.substring(1)
        + (units.isEmpty() ? "" : ", " + Joiner.on(", ").join(units));
  }

  private ImmutableList<String> figures(Row row) {
    return statement.cells(row).stream()
        .map(cell -> cell.map(this::figure).orElse(""))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean segmentsAcross() {
    return columns.stream().anyMatch(column -> column.segment().isPresent());
  }

  private String understood(Fact fact) {
    boolean named = !segmentsAcross() && !fact.segment().isConsolidated();
    return fact.item().id() + (named ? ", " + fact.segment() : "");
  }

  private String figure(Fact fact) {
    Figure figure = fact.figure();
    return isPercentage(fact)
        ? scale.print(figure.amount().scaleByPowerOfTen(2), figure.unit()) + "%"
        : scale.aligned(figure);
  }

  /** Whether a ratio was printed in percent, be its sign printed in another row alone. */
  private static boolean isPercentage(Fact fact) {
    String printed = fact.source().printed();
    String digits = CharMatcher.inRange('0', '9').or(CharMatcher.is('.')).retainFrom(printed);
    return fact.figure().unit() instanceof Unit.Pure
        && (printed.contains("%")
            || (NUMBER.matcher(digits).matches()
                && fact.figure().amount().signum() != 0
                && new BigDecimal(digits).movePointLeft(2).compareTo(fact.figure().amount().abs())
                    == 0));
  }

  /** Returns the lines over the figures; a line that would be empty is left out. */
  private List<ImmutableList<String>> head(ImmutableList<String> before) {
    List<ImmutableList<String>> lines = new ArrayList<>();
    for (int line = 0; line < 4; line++) {
      ImmutableList.Builder<String> cells = ImmutableList.<String>builder().addAll(before);
      boolean empty = true;
      for (Statement.Column column : columns) {
        String cell = over(column).get(line);
        cells.add(cell.isEmpty() ? "" : cell + " ");
        empty &= cell.isEmpty();
      }
      if (!empty) {
        lines.add(cells.build());
      }
    }
    return lines;
  }

  private static ImmutableList<String> over(Statement.Column column) {
    Optional<ImmutableList<String>> period = column.period().map(Headings::over);
    return ImmutableList.of(
        column.segment().map(Segment::name).orElse(""),
        column.basis() == Basis.REPORTED ? "" : column.basis().id(),
        period.map(lines -> lines.get(0)).orElse(""),
        period.map(lines -> lines.get(1)).orElse("no period"));
  }
}

package org.lexprecision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.lexprecision.internal.ValueStyle;
import org.lexprecision.internal.statement.StatementColumns;

/**
 * A statement as it is printed: its rows in order, under their headings, with what they add up.
 *
 * <pre>{@code
 * for (Statement.Row row : release.statements().get(0).rows()) {
 *   System.out.println(" ".repeat(2 * row.indent()) + row.caption() + " " + row.facts());
 * }
 * }</pre>
 *
 * <p>One printed table makes several statements where its rows belong to several, as cash flows
 * below the operations do. The figures are the release's {@link Fact}s, and their amounts
 * canonical: "Net sales" 30,873 less "Cost of sales" 25,129 is "Gross profit" 5,744, all of them
 * positive.
 */
@Value.Immutable
@ValueStyle
public abstract class Statement implements Serializable, WithStatement {

  /**
   * A heading, or a row of figures.
   *
   * @param order its ordinal among all rows of the release's statements, from 1
   * @param line the line, as in {@link Source#line}
   * @param indent how deep it is indented, from 0
   * @param caption its words as printed, joined over their lines
   * @param path the headings it stands under, outermost first
   * @param heading whether it has words alone
   * @param facts its figures in printed order; empty for a heading, and for a row that no figure of
   *     is understood (the release's diagnostics say why)
   * @param sums the rows it is the sum of, in printed order; empty unless the figures bear it out
   */
  public record Row(
      int order,
      int line,
      int indent,
      String caption,
      ImmutableList<String> path,
      boolean heading,
      ImmutableList<Fact> facts,
      ImmutableList<Summand> sums)
      implements Serializable {

    /** What the row measures; empty for a heading, and where its figures measure several things. */
    public Optional<Series> series() {
      ImmutableList<Series> all =
          facts.stream().map(Fact::series).distinct().collect(toImmutableList());
      return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Prints the caption and the figures. */
    @Override
    public String toString() {
      return caption + facts.stream().map(fact -> " " + fact.figure()).reduce("", String::concat);
    }
  }

  /**
   * A row that another is the sum of.
   *
   * @param sign 1 if its canonical amounts are added, −1 if they are taken away
   * @param order the {@link Row#order} of the row
   */
  public record Summand(int sign, int order) implements Serializable {

    /** Prints {@code +3} or {@code -4}. */
    @Override
    public String toString() {
      return (sign > 0 ? "+" : "-") + order;
    }
  }

  /**
   * A column: what its figures have in common.
   *
   * @param period when they were so; empty for a column without a period, as one of changes
   * @param basis on what footing
   * @param segment the part of the company; empty unless the parts stand side by side
   * @param ordinal tells apart columns that say the same, from 0
   */
  public record Column(Optional<Period> period, Basis basis, Optional<Segment> segment, int ordinal)
      implements Serializable {

    private static final long serialVersionUID = 1;

    private Object writeReplace() {
      return new Written(period.orElse(null), basis, segment.orElse(null), ordinal);
    }

    /** A column as it is written out, since what is optional is not. */
    private record Written(
        @Nullable Period period, Basis basis, @Nullable Segment segment, int ordinal)
        implements Serializable {

      private static final long serialVersionUID = 1;

      private Object readResolve() {
        return new Column(
            Optional.ofNullable(period), basis, Optional.ofNullable(segment), ordinal);
      }
    }
  }

  Statement() {}

  /** The name of the file. */
  public abstract String document();

  /** The type of the document within a submission, {@code EX-99.1}; else empty. */
  public abstract String exhibit();

  /** Which statement it is. */
  public abstract StatementKind kind();

  /** The ordinal of its table in the document, from 1, as in {@link Source#table}. */
  public abstract int table();

  /** The title of its table; empty if there is none. */
  public abstract String title();

  /** Its headings and rows, in printed order. */
  public abstract ImmutableList<Row> rows();

  /** Its columns, in the order in which its rows bring them up. */
  @Value.Lazy
  public ImmutableList<Column> columns() {
    return StatementColumns.of(this);
  }

  /** The figures of a row by column, in the order of {@link #columns}; empty where none stands. */
  public ImmutableList<Optional<Fact>> cells(Row row) {
    return StatementColumns.cells(this, row);
  }

  /** Every figure, in printed order. */
  public ImmutableList<Fact> facts() {
    return rows().stream().flatMap(row -> row.facts().stream()).collect(toImmutableList());
  }

  /** Returns a statement. */
  public static Statement of(
      String document,
      String exhibit,
      StatementKind kind,
      int table,
      String title,
      Iterable<Row> rows) {
    return ImmutableStatement.builder()
        .document(document)
        .exhibit(exhibit)
        .kind(kind)
        .table(table)
        .title(title)
        .addAllRows(rows)
        .build();
  }

  /** Prints the kind, the place and the number of rows. */
  @Override
  public String toString() {
    return kind().id() + ", " + document() + " table " + table() + " (" + rows().size() + " rows)";
  }
}

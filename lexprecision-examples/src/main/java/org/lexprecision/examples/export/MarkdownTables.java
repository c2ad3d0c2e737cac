package org.lexprecision.examples.export;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.util.Collection;
import org.lexprecision.Basis;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.export.PeriodGrid.Row;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;

/** Books as Markdown: for the company and each of its parts, quarters and then years as columns. */
public final class MarkdownTables {

  private static final String LEGEND =
      "*Italic* figures are derived, all others printed. **conflict**: releases contradict one"
          + " another, and which of them is wrong cannot be told.";
  private static final CharMatcher SPECIAL = CharMatcher.anyOf("\\`*_{}[]<>#|~");

  private final FactBook book;
  private final Appendable out;

  private MarkdownTables(FactBook book, Appendable out) {
    this.book = book;
    this.out = out;
  }

  /**
   * Writes books.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(ImmutableList<FactBook> books, Appendable out) throws IOException {
    for (FactBook book : books) {
      new MarkdownTables(book, out).write();
    }
  }

  private void write() throws IOException {
    out.append("# ")
        .append(escaped(Headings.of(book)))
        .append("\n\n")
        .append(LEGEND)
        .append("\n\n");
    write(PeriodGrid.ofQuarters(book));
    write(PeriodGrid.ofYears(book));
  }

  private void write(PeriodGrid grid) throws IOException {
    ImmutableListMultimap<Segment, Row> parts =
        Multimaps.index(grid.rows(), row -> row.series().segment());
    for (var part : parts.asMap().entrySet()) {
      write(part.getKey(), part.getValue(), grid.columns());
    }
  }

  private void write(Segment segment, Collection<Row> rows, ImmutableList<Period> columns)
      throws IOException {
    ImmutableList<Figure> figures =
        rows.stream()
            .flatMap(row -> row.answers().stream())
            .flatMap(answer -> answer.figure().stream())
            .collect(ImmutableList.toImmutableList());
    Scale scale = Scale.of(figures);
    String unit =
        figures.stream()
            .map(Figure::unit)
            .filter(Unit.Monetary.class::isInstance)
            .findFirst()
            .map(scale::name)
            .orElse("");
    out.append("## ").append(escaped(segment.toString()));
    out.append(unit.isEmpty() ? "" : ", " + unit).append("\n\n");
    out.append("| |");
    for (Period column : columns) {
      out.append(' ').append(Headings.of(column, book.calendar())).append(" |");
    }
    out.append("\n|:--|").append("--:|".repeat(columns.size())).append('\n');
    for (Row row : rows) {
      out.append("| ").append(label(row.series(), scale, unit)).append(" |");
      for (Answer answer : row.answers()) {
        out.append(' ').append(cell(answer, scale)).append(" |");
      }
      out.append('\n');
    }
    out.append('\n');
  }

  private static String label(Series series, Scale scale, String unit) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    parts.add(escaped(series.item().label()));
    if (series.basis() != Basis.REPORTED) {
      parts.add(series.basis().id());
    }
    String own = scale.name(series.unit());
    if (!own.equals(unit) && !(series.unit() instanceof Unit.Pure)) {
      parts.add(escaped(own));
    }
    return Joiner.on(", ").join(parts.build());
  }

  private static String cell(Answer answer, Scale scale) {
    return switch (answer.status()) {
      case REPORTED -> amount(answer, scale);
      case DERIVED -> "*" + amount(answer, scale) + "*";
      case CONFLICTING -> "**conflict**";
      case NOT_DERIVABLE -> "";
    };
  }

  private static String amount(Answer answer, Scale scale) {
    return scale.print(answer.orElseThrow().amount(), answer.series().unit());
  }

  /** Returns a text that Markdown shows as it is. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char letter : CharMatcher.whitespace().collapseFrom(text, ' ').toCharArray()) {
      if (SPECIAL.matches(letter)) {
        escaped.append('\\');
      }
      escaped.append(letter);
    }
    return escaped.toString();
  }
}

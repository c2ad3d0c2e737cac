package org.lexprecision.examples.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Source;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.algebra.Proof;
import org.lexprecision.examples.export.Exported;
import org.lexprecision.examples.report.Headings;

/**
 * An answer as a row of an export.
 *
 * @param company whose answer it is
 * @param answer the answer
 */
public record AnswerRow(Company company, Answer answer) {

  private static final ImmutableList<Column<AnswerRow>> COLUMNS =
      ImmutableList.of(
          Column.text("company", row -> row.company().name()),
          Column.text("concept", row -> row.answer().series().item().id()),
          Column.text("label", row -> row.answer().series().item().label()),
          Column.text("segment", row -> row.answer().series().segment().name()),
          Column.text("basis", row -> row.answer().series().basis().id()),
          Column.day("start", row -> Headings.firstDay(row.answer().period())),
          Column.day("end", row -> Optional.of(row.answer().period().lastDay())),
          Column.text("status", row -> row.answer().status().id()),
          Column.decimal("value", row -> row.answer().figure().map(Figure::amount)),
          Column.decimal("lower", row -> row.answer().bounds().map(Interval::lower)),
          Column.decimal("upper", row -> row.answer().bounds().map(Interval::upper)),
          Column.text("unit", row -> row.answer().series().unit().toString()),
          Column.text("documents", AnswerRow::documents),
          Column.text("proof", row -> row.answer().prove()));

  /** Returns all answers of books under their columns. */
  public static Sheet<AnswerRow> sheet(ImmutableList<FactBook> books) {
    return new Sheet<>(
        COLUMNS,
        books.stream()
            .flatMap(
                book ->
                    Exported.answers(book).stream()
                        .map(answer -> new AnswerRow(book.company(), answer)))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The documents that the answer rests on. */
  private static String documents(AnswerRow row) {
    return row.answer().proofs().stream()
        .map(Proof::facts)
        .flatMap(facts -> facts.stream().map(Fact::source).map(Source::document))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}

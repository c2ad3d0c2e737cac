package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.Basis;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Lexington;

/** The book of four real releases against what was worked out for them by other means. */
class LexingtonTest {

  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));

  private static FactBook book(String vintage) {
    FactBook book = FactBook.of(Lexington.releases());
    return switch (vintage) {
      case "as-first-reported" -> book.asFirstReported();
      case "latest" -> book.latest();
      default -> book;
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "as-first-reported", "latest"})
  void every_quarter_and_trailing_year_is_answered_as_worked_out_by_hand(String vintage) {
    FactBook book = book(vintage);
    List<String> wrong = new ArrayList<>();
    for (Lexington.Row row : Lexington.rows("derived.tsv")) {
      if (row.get("vintage").equals(vintage)) {
        Answer answer = book.answer(series(row), period(row));
        check(row, answer, wrong);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void check(Lexington.Row row, Answer answer, List<String> wrong) {
    if (!answer.status().id().equals(row.get("status"))) {
      wrong.add(row + " is " + answer);
      return;
    }
    answer.proofs().forEach(proof -> assertEquals(proof.interval(), proof.replay()));
    if (answer.figure().isEmpty()) {
      return;
    }
    BigDecimal point = new BigDecimal(row.get("point"));
    Interval bounds =
        Interval.of(new BigDecimal(row.get("lower")), new BigDecimal(row.get("upper")));
    if (answer.figure().get().amount().compareTo(point) != 0
        || !bounds.encloses(answer.bounds().get())) {
      wrong.add(row + " is " + answer);
    }
  }

  private static Series series(Lexington.Row row) {
    return Series.of(
        Lexington.item(row.get("concept"), USD),
        Segment.of(row.get("segment")),
        Basis.REPORTED,
        USD);
  }

  private static Period period(Lexington.Row row) {
    return Period.of(LocalDate.parse(row.get("start")), LocalDate.parse(row.get("end_exclusive")));
  }

  @Test
  void sixteen_cells_conflict_and_each_has_both_contending_answers() {
    FactBook book = book("all");
    int conflicting = 0;
    for (Lexington.Row row : Lexington.rows("derived.tsv")) {
      if (row.get("vintage").equals("all") && row.get("status").equals("conflicting")) {
        Answer answer = book.answer(series(row), period(row));
        assertEquals(Status.CONFLICTING, answer.status(), row.toString());
        List<String> contending =
            answer.proofs().stream().map(proof -> proof.value().toPlainString()).sorted().toList();
        List<String> expected =
            Splitter.on(" | ")
                .splitToStream(row.get("path"))
                .map(path -> path.substring(path.indexOf("= ") + 2))
                .sorted()
                .toList();
        assertEquals(expected, contending);
        conflicting++;
      }
    }
    assertEquals(16, conflicting);
  }
}

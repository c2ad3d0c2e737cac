package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Basis;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;

/** Figures that cannot all be so, each once, and those that are the same to rounding. */
class ContendersTest {

  private static final LineItem SALES = LineItems.REVENUES;
  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2011");
  private static final Period H1 = Period.parse("six months ended June 30, 2011");

  private static Release release(int month, long[] thousands, Period... columns) {
    return sheet(month, columns).row(SALES, thousands).release();
  }

  private static Release release(int month, long thousands, Period column) {
    return release(month, new long[] {thousands}, column);
  }

  private static Sheet sheet(int month, Period... columns) {
    return new Sheet(month + ".txt", "2012-0" + month + "-20", columns);
  }

  private static Release restated(int month, long[] thousands, Period... columns) {
    Sheet sheet = sheet(month, columns);
    for (int column = 1; column <= columns.length; column++) {
      sheet.basis(column, Basis.RESTATED);
    }
    return sheet.row(SALES, thousands).release();
  }

  private static Answer over(Period period, FactBook book) {
    return book.ask(SALES).over(period);
  }

  private static Answer over(Period period, Release... releases) {
    return over(period, FactBook.of(releases));
  }

  private static void assertAnswer(Status status, String amount, Answer answer) {
    assertEquals(status, answer.status(), answer::explain);
    assertEquals(0, new BigDecimal(amount).compareTo(answer.orElseThrow().amount()));
  }

  private static void assertContenders(Answer answer, long... thousands) {
    assertEquals(Status.CONFLICTING, answer.status(), answer::explain);
    assertEquals(
        Arrays.stream(thousands).mapToObj(BigDecimal::valueOf).toList(),
        answer.proofs().stream()
            .map(proof -> proof.point().value().movePointLeft(3).setScale(0))
            .toList());
  }

  @Test
  void of_figures_that_are_the_same_to_rounding_the_finest_is_reported() {
    Release coarse = release(1, 500, Q1);
    Release fine = sheet(2, Q1).dollars(SALES, 500_123).release();
    assertAnswer(Status.REPORTED, "500123", over(Q1, coarse, fine));
    Release first = sheet(1, Q1).dollars(SALES, 500_123).release();
    assertAnswer(Status.REPORTED, "500123", over(Q1, first, release(2, 500, Q1)));
  }

  @Test
  void what_takes_fewest_figures_comes_first() {
    assertContenders(over(Q1, release(1, new long[] {500, 600, 1000}, Q1, Q2, H1)), 500, 400);
  }

  @Test
  void a_figure_that_several_releases_state_contends_once() {
    assertContenders(
        over(Q1, release(1, 500, Q1), release(2, 500, Q1), release(3, 550, Q1)), 500, 550);
    Release half = release(6, 1100, H1);
    assertContenders(
        over(
            Q2,
            release(1, 500, Q1),
            release(2, 500, Q1),
            release(3, 500, Q1),
            release(4, 550, Q1),
            release(5, 550, Q1),
            half),
        600,
        550);
  }

  @Test
  void what_rounding_leaves_the_same_with_either_figure_is_derived() {
    Release one = sheet(1, Q1).dollars(SALES, 500_123).release();
    Release again = sheet(2, Q1).dollars(SALES, 500_123).release();
    Release other = sheet(3, Q1).dollars(SALES, 500_223).release();
    assertEquals(Status.CONFLICTING, over(Q1, one, again, other).status());
    assertEquals(Status.DERIVED, over(Q2, one, again, other, release(4, 1100, H1)).status());
  }

  @Test
  void what_two_presentations_agree_on_is_reported() {
    Release before = release(1, new long[] {500, 1100}, Q1, H1);
    Release after = restated(2, new long[] {500, 1200}, Q1, H1);
    assertAnswer(Status.REPORTED, "500000", over(Q1, before, after));
    assertContenders(over(H1, before, after), 1100, 1200);
  }

  @Test
  void what_one_presentation_states_and_another_leaves_is_reported() {
    assertAnswer(
        Status.REPORTED,
        "600000",
        over(
            Q2,
            release(1, new long[] {500, 1100}, Q1, H1),
            restated(2, new long[] {450, 600}, Q1, Q2)));
    assertAnswer(
        Status.REPORTED,
        "600000",
        over(
            Q2,
            release(1, new long[] {450, 600}, Q1, Q2),
            restated(2, new long[] {500, 1100}, Q1, H1)));
  }

  @Test
  void what_contends_within_a_presentation_contends_with_another_too() {
    Answer answer =
        over(
            Q1,
            release(1, new long[] {500, 600, 1000}, Q1, Q2, H1),
            restated(2, new long[] {700}, Q1));
    assertEquals(Status.CONFLICTING, answer.status());
    assertEquals(3, answer.proofs().size());
  }

  @Test
  void a_vintage_sets_aside_what_the_other_presentation_states() {
    FactBook book = FactBook.of(release(1, 500, Q1), restated(2, new long[] {550}, Q1));
    assertSetAside(500, 550, book.latest().setAside());
    assertSetAside(550, 500, book.asFirstReported().setAside());
    assertEquals(List.of(), book.setAside());
  }

  private static void assertSetAside(long aside, long kept, List<SetAside> all) {
    assertEquals(1, all.size());
    assertEquals(
        BigDecimal.valueOf(aside, -3).toBigInteger(),
        all.get(0).reading().figure().amount().toBigInteger());
    assertEquals(
        BigDecimal.valueOf(kept, -3).toBigInteger(), all.get(0).implied().value().toBigInteger());
  }

  @Test
  void what_follows_names_the_figure_that_the_vintage_leaves_out() {
    FactBook book =
        FactBook.of(release(1, 650, Q2), release(2, new long[] {500, 1100}, Q1, H1)).latest();
    Answer answer = over(Q2, book);
    assertAnswer(Status.DERIVED, "600000", answer);
    assertTrue(answer.explain().endsWith("states USD 650,000"), answer::explain);
  }
}

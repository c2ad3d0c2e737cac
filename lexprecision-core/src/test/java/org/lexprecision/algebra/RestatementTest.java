package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.Answer.Conflicting;
import org.lexprecision.algebra.Answer.Proven;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;

/** What a book says of figures that a later release states anew. */
class RestatementTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Period H1 = Period.parse("six months ended June 30, 2003");
  private static final Period NEXT_Q1 = Period.parse("quarter ended March 31, 2004");

  private static final Release FIRST =
      new Sheet("q1.txt", "2003-04-20", Q1).row(LineItems.NET_INCOME, 151).release();
  private static final Release HALF =
      new Sheet("q2.txt", "2003-07-20", Q2, H1).row(LineItems.NET_INCOME, 49, 200).release();
  private static final Release RESTATED =
      new Sheet("restated.txt", "2004-02-20", Q1).row(LineItems.NET_INCOME, 29).release();
  private static final Release COMPARED =
      new Sheet("next.txt", "2004-04-20", NEXT_Q1, Q1).row(LineItems.NET_INCOME, 60, 29).release();

  private static Answer ask(FactBook book, Period period) {
    return book.ask(LineItems.NET_INCOME).over(period);
  }

  private static String amounts(List<Proof> proofs) {
    return proofs.stream().map(proof -> proof.value().toPlainString()).toList().toString();
  }

  @Test
  void a_restated_figure_is_conflicting_whatever_stands_around_it() {
    FactBook book = FactBook.of(FIRST, HALF, RESTATED, COMPARED);
    Conflicting answer = assertInstanceOf(Conflicting.class, ask(book, Q1));
    assertTrue(amounts(answer.proofs()).contains("151000"), answer::toString);
    assertTrue(amounts(answer.proofs()).contains("29000"), answer::toString);
  }

  @Test
  void what_a_sum_bears_out_is_a_suggestion() {
    FactBook book = FactBook.of(FIRST, HALF, RESTATED);
    Conflicting answer = assertInstanceOf(Conflicting.class, ask(book, Q1));
    assertEquals("[151000, 29000]", amounts(answer.proofs()));
    assertEquals(new BigDecimal("151000"), answer.suggestion().map(Proof::value).orElseThrow());
    assertTrue(answer.explain().endsWith("most figures bear out USD 151,000"), answer::explain);
  }

  @Test
  void what_only_follows_from_a_restated_figure_is_conflicting_too() {
    Period nine = Period.parse("nine months ended September 30, 2003");
    Period q3 = Period.parse("quarter ended September 30, 2003");
    FactBook book =
        FactBook.of(
            new Sheet("q3.txt", "2003-10-20", nine).row(LineItems.NET_INCOME, 300).release(),
            new Sheet("q3a.txt", "2003-11-20", nine).row(LineItems.NET_INCOME, 300).release(),
            new Sheet("q3b.txt", "2004-10-20", nine).row(LineItems.NET_INCOME, 280).release(),
            HALF);
    assertEquals("[100000, 80000]", amounts(ask(book, q3).proofs()));
    assertEquals(Status.CONFLICTING, ask(book, q3).status());
    assertEquals(Status.REPORTED, ask(book, H1).status());
  }

  @Test
  void the_vintages_answer_and_name_who_states_it_otherwise() {
    FactBook book = FactBook.of(FIRST, HALF, RESTATED, COMPARED);
    Proven first = assertInstanceOf(Proven.class, ask(book.asFirstReported(), Q1));
    Proven latest = assertInstanceOf(Proven.class, ask(book.latest(), Q1));
    assertEquals(new BigDecimal("151000"), first.orElseThrow().amount());
    assertEquals(new BigDecimal("29000"), latest.orElseThrow().amount());
    assertEquals(
        ImmutableList.of("restated.txt", "next.txt"),
        first.dissents().stream().map(one -> one.fact().source().document()).toList());
    assertTrue(
        latest.explain().endsWith("; but q1.txt line 1 column 1 states USD 151,000"),
        latest::explain);
    assertTrue(latest.prove().contains("q1.txt line 1 column 1 states USD 151,000"));
  }

  @Test
  void what_is_derived_names_who_states_a_part_of_it_otherwise() {
    FactBook book =
        FactBook.of(
            FIRST,
            new Sheet("half.txt", "2003-07-20", H1).row(LineItems.NET_INCOME, 200).release(),
            RESTATED);
    Answer second = ask(book.asFirstReported(), Q2);
    assertEquals(new BigDecimal("49000"), second.orElseThrow().amount());
    assertTrue(
        second
            .explain()
            .endsWith(
                "; but restated.txt line 1 column 1 states USD 29,000 for quarter ended March 31,"
                    + " 2003"),
        second::explain);
  }

  @Test
  void a_year_stated_anew_is_not_added_up_with_quarters_as_they_were() {
    Period year = Period.parse("year ended December 31, 2003");
    Period before = Period.parse("six months ended June 30, 2003");
    Period half = Period.parse("six months ended December 31, 2003");
    Release first =
        new Sheet("half.txt", "2003-07-20", before).row(LineItems.REVENUES, 50).release();
    Release whole =
        new Sheet("year.txt", "2004-02-20", year).row(LineItems.REVENUES, 110).release();
    Release anew = new Sheet("next.txt", "2005-02-20", year).row(LineItems.REVENUES, 80).release();
    assertEquals(
        new BigDecimal("60000"),
        FactBook.of(first, whole, anew)
            .asFirstReported()
            .ask(LineItems.REVENUES)
            .over(half)
            .orElseThrow()
            .amount());
    assertEquals(
        Answer.Reason.MIXED_PRESENTATIONS,
        assertInstanceOf(
                Answer.NotDerivable.class,
                FactBook.of(first, whole, anew).latest().ask(LineItems.REVENUES).over(half))
            .reason());
    Release both =
        new Sheet("both.txt", "2005-02-20", year, before).row(LineItems.REVENUES, 80, 35).release();
    assertEquals(
        new BigDecimal("45000"),
        FactBook.of(first, whole, both)
            .latest()
            .ask(LineItems.REVENUES)
            .over(half)
            .orElseThrow()
            .amount());
  }

  @Test
  void a_figure_rounded_otherwise_is_no_other_figure() {
    Release millions =
        new Sheet("q1m.txt", "2004-04-20", Q1).row(LineItems.NET_INCOME, 151).release();
    assertEquals(Status.REPORTED, ask(FactBook.of(FIRST, millions), Q1).status());
  }
}

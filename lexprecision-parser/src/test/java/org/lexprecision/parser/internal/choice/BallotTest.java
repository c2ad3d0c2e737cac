package org.lexprecision.parser.internal.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Rival;
import org.lexprecision.Support;

class BallotTest {

  private final Ballot<String> ballot = new Ballot<>();

  private static ImmutableList<String> readings(Verdict<String> verdict) {
    return verdict.candidates().stream()
        .map(Candidate::reading)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void without_readings_nothing_is_chosen() {
    assertTrue(ballot.isEmpty());
    Verdict<String> verdict = ballot.verdict(0, 0);
    assertEquals(Optional.empty(), verdict.chosen());
    assertEquals(0, verdict.margin());
    assertFalse(verdict.proven());
    assertEquals(ImmutableList.of(), verdict.rivals());
    assertEquals(ImmutableList.of(), verdict.witnesses());
  }

  @Test
  void a_reading_that_is_named_stands_without_a_vote() {
    assertFalse(ballot.nominate("quarter").isEmpty());
    Verdict<String> verdict = ballot.verdict(0, 5);
    assertEquals(Optional.of("quarter"), verdict.chosen());
    assertEquals(0, verdict.margin());
    assertEquals(Optional.empty(), ballot.verdict(1, 0).chosen());
  }

  @Test
  void the_best_must_reach_the_threshold_exactly() {
    ballot.vote("quarter", "heading", 3);
    assertEquals(Optional.of("quarter"), ballot.verdict(3, 0).chosen());
    assertEquals(Optional.empty(), ballot.verdict(4, 0).chosen());
    assertEquals(3, ballot.verdict(4, 0).margin());
  }

  @Test
  void the_best_must_be_above_the_next_by_the_margin_exactly() {
    ballot.vote("quarter", "heading", 3).vote("year", "title", 1);
    assertEquals(Optional.of("quarter"), ballot.verdict(1, 2).chosen());
    assertEquals(Optional.empty(), ballot.verdict(1, 3).chosen());
    assertEquals(2, ballot.verdict(1, 3).margin());
  }

  @Test
  void a_sole_reading_needs_no_margin() {
    assertEquals(
        Optional.of("quarter"), ballot.vote("quarter", "heading", 1).verdict(1, 9).chosen());
  }

  @Test
  void the_weightiest_comes_first_and_of_equals_the_first_named() {
    ballot.nominate("year").vote("month", "a", 1).vote("quarter", "a", 1).vote("week", "b", 4);
    Verdict<String> verdict = ballot.verdict(1, 1);
    assertEquals(ImmutableList.of("week", "month", "quarter", "year"), readings(verdict));
    assertEquals(3, verdict.margin());
  }

  @Test
  void a_witness_is_heard_once_on_a_reading_by_its_weightiest_word() {
    ballot.vote("quarter", "heading", 2).vote("quarter", "heading", 2);
    assertEquals(2, ballot.verdict(0, 0).margin());
    ballot.vote("quarter", "heading", 1);
    assertEquals(2, ballot.verdict(0, 0).margin());
    ballot.vote("quarter", "heading", 5);
    assertEquals(5, ballot.verdict(0, 0).margin());
    ballot.vote("quarter", "heading", -5);
    assertEquals(5, ballot.verdict(0, 0).margin());
    ballot.vote("quarter", "heading", -6);
    assertEquals(-6, ballot.verdict(0, 0).margin());
  }

  @Test
  void witnesses_add_up_and_are_heard_on_every_reading() {
    ballot.vote("quarter", "heading", 2).vote("quarter", "sum", 3).vote("year", "heading", 4);
    Verdict<String> verdict = ballot.verdict(0, 0);
    assertEquals(1, verdict.margin());
    assertEquals(5, verdict.candidates().get(0).weight());
    assertEquals(ImmutableList.of("sum", "heading"), verdict.witnesses());
  }

  @Test
  void those_against_the_winner_and_those_who_say_nothing_are_not_its_witnesses() {
    ballot.vote("quarter", "against", -1).vote("quarter", "silent", 0).vote("quarter", "for", 3);
    assertEquals(ImmutableList.of("for"), ballot.verdict(1, 0).witnesses());
    assertEquals(ImmutableList.of(), ballot.verdict(9, 0).witnesses());
  }

  @Test
  void a_proof_speaks_for_its_own_reading_alone() {
    ballot.prove("quarter", "sum", 1).vote("year", "title", 3);
    assertFalse(ballot.verdict(1, 1).proven());
    assertEquals(Support.ASSUMED, ballot.verdict(1, 1).support(3));
    assertEquals(Support.STATED, ballot.verdict(1, 1).support(2));
    ballot.prove("quarter", "sum", 9);
    assertTrue(ballot.verdict(1, 1).proven());
    assertEquals(Support.PROVEN, ballot.verdict(1, 1).support(100));
  }

  @Test
  void rivals_are_told_with_their_weights_and_what_was_said() {
    ballot.vote("quarter", "heading", 2).vote("quarter", "title", -1);
    assertEquals(
        ImmutableList.of(Rival.of("quarter", 1, ImmutableList.of("heading +2", "title -1"))),
        ballot.verdict(0, 0).rivals());
    assertEquals("silent +0", new Vote("silent", 0).toString());
  }
}

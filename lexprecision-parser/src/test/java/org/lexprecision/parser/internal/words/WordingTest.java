package org.lexprecision.parser.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void every_match_holds_one_of_the_needed_words() {
    assertEquals(ImmutableSet.of("forma"), Needs.of("\\bpro[ -]?forma\\b"));
    assertEquals(ImmutableSet.of(" share"), Needs.of("\\b(?:a|each) shares?\\b"));
    assertEquals(ImmutableSet.of("gaap", "total"), Needs.of("(?<!non-)\\bgaap\\b(?! basis)|total"));
    assertEquals(ImmutableSet.of("of", "margin"), Needs.of("(?:%|cent) {1,3}of\\b|\\bmargin\\b"));
    assertEquals(ImmutableSet.of("fy"), Needs.of("\\bfy\\s?'?(\\d\\d(?:\\d\\d)?)\\b"));
    assertEquals(ImmutableSet.of("one", "two"), Needs.of("[^a\\]]b?(?<n>one|two)s{0,1}\\.\\p{Lu}"));
  }

  @Test
  void nothing_is_needed_where_one_way_to_match_needs_nothing() {
    assertEquals(ImmutableSet.of(), Needs.of("\\byears?\\b|\\d"));
    assertEquals(ImmutableSet.of(), Needs.of("^(?:year)*.\\W{0,3}$"));
    assertTrue(Wording.of("\\p{L}{3}\\d$").isIn("Sales1"));
  }

  @Test
  void a_text_is_worded_so_in_any_case() {
    Wording quarter = Wording.of("\\bq([1-4])?\\b|\\bquarters?\\b");
    assertTrue(quarter.isIn("Second QUARTER of 2003"));
    assertTrue(quarter.isIn("Q3"));
    assertTrue(quarter.isIn("4 Q"));
    assertFalse(quarter.isIn("Headquartered in Ohio"));
    assertFalse(quarter.isIn(""));
  }

  @Test
  void every_place_is_found_and_can_be_replaced() {
    Wording share = Wording.of("\\bper (common )?share\\b");
    Matcher matcher = share.in("Per share, and per common share");
    assertTrue(matcher.find());
    assertNull(matcher.group(1));
    assertTrue(matcher.find());
    assertEquals("common ", matcher.group(1));
    assertFalse(share.in("Net sales").find());
    assertEquals("Income each", share.replacedIn("Income per share", "each"));
    assertEquals("Net sales", share.replacedIn("Net sales", "each"));
  }
}

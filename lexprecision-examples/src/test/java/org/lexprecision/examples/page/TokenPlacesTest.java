package org.lexprecision.examples.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.examples.page.TokenPlaces.Place;

class TokenPlacesTest {

  private static String shown(String line, ImmutableSortedMap<Integer, String> tokens) {
    StringBuilder shown = new StringBuilder();
    ImmutableMap<Integer, Place> places = TokenPlaces.of(line, tokens);
    for (int column : tokens.keySet()) {
      Place place = places.get(column);
      shown.append(place == null ? "none" : place.start() + "-" + place.end()).append(' ');
    }
    return shown.toString().strip();
  }

  private static String next(String line, String token, int from) {
    Optional<Place> place = TokenPlaces.next(line, token, from);
    return place.map(found -> line.substring(found.start(), found.end())).orElse("none");
  }

  @Test
  void tokens_are_found_in_order() {
    assertEquals(
        "10-16 20-26",
        shown("Net sales 30,873 $  32,996", ImmutableSortedMap.of(1, "30,873", 2, "32,996")));
  }

  @Test
  void blanks_and_currency_signs_within_a_token_do_not_count() {
    assertEquals("9-19", shown("Net loss ($ 1,259 )", ImmutableSortedMap.of(1, "(1,259)")));
  }

  @Test
  void a_number_of_the_caption_is_no_token() {
    assertEquals(
        "17-19 21-23", shown("Notes due 10 ... 10  10", ImmutableSortedMap.of(1, "10", 2, "10")));
  }

  @Test
  void the_ordinal_tells_equal_tokens_apart() {
    assertEquals("6-7 14-15", shown("Sales 5   5   5", ImmutableSortedMap.of(1, "5", 3, "5")));
  }

  @Test
  void a_token_is_no_part_of_a_longer_number() {
    assertEquals("none", shown("Sales 1,005", ImmutableSortedMap.of(1, "5")));
    assertEquals("none", shown("Sales 5,001", ImmutableSortedMap.of(1, "5")));
    assertEquals("10-11", shown("Sales ....5", ImmutableSortedMap.of(1, "5")));
  }

  @Test
  void a_nil_dash_is_no_part_of_a_rule() {
    assertEquals("14-16", shown("------ Sales  --", ImmutableSortedMap.of(1, "--")));
  }

  @Test
  void a_claim_may_go_on_on_the_next_line() {
    assertEquals("$2.5   million", next("were $2.5   million,", "$2.5 million", 0));
    assertEquals("$2.5", next("sales were $2.5", "$2.5 million", 0));
    assertEquals("none", next("sales were $2,500", "$2", 0));
    assertEquals("none", next("sales were $2", "$2", 12));
  }
}

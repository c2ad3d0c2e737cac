package org.lexprecision.parser.internal.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.parser.internal.token.TokenValue.Defect;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;

class ValueTokensTest {

  private static String printed(String line) {
    return ValueTokens.in(line).stream().map(ValueToken::printed).collect(Collectors.joining(" "));
  }

  private static TokenValue value(String text) {
    return ValueTokens.value(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30,873 | 30873",
        "(1,259) | -1259",
        "$ (674) | -674",
        "$(674) | -674",
        "($674) | -674",
        "$(  674) | -674",
        "( 674 ) | -674",
        "-$5 | -5",
        "<12> | -12",
        "−7.5 | -7.5",
        "0.14 | 0.14",
        ".14 | 0.14",
        "(0.41) | -0.41",
        "$(.03) | -0.03",
        "1,234,567.89 | 1234567.89",
        "US$ 12 | 12",
        "53(1) | 53",
        "1,516{6} | 1516",
        "2003* | 2003",
        "(5)(a) | -5",
        "1,204- | -1204",
        "1,480,116d | 1480116",
        "21 3/4 | 21.75",
        "28-1/8 | 28.125",
      })
  void numbers_mean_what_they_print(String text, BigDecimal signed) {
    assertEquals(signed, value(text).signed());
    assertTrue(value(text).isWellFormed());
    assertEquals(signed.scale(), value(text).decimals());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-", "--", "---", "—", "–", "$ --", "$-", "--%", "-0-", "(-)", "-- %", "..", "...", "nil",
        "Nil"
      })
  void dashes_are_nil(String text) {
    assertTrue(value(text).nil());
    assertFalse(value(text).negative());
    assertEquals(BigDecimal.ZERO, value(text).magnitude());
  }

  @ParameterizedTest
  @CsvSource({
    "304),NO_OPENING,304)",
    "(304,NO_CLOSING,(304",
    "'1,43',GROUPING,'1,43'",
    "'(1,9',GROUPING_OPEN,'(1,9'"
  })
  void malformed_tokens_are_read_and_named(String text, String defect, String printed) {
    Defect expected = defect.equals("GROUPING_OPEN") ? Defect.NO_CLOSING : Defect.valueOf(defect);
    assertEquals(expected, value(text).defect());
    assertEquals(printed, printed(text));
  }

  @Test
  void a_comma_behind_thousands_is_a_slip_in_a_cell_and_none_in_a_sentence() {
    String row = "Costs      2,413   1,917,   7,447";
    assertEquals("2,413 1,917, 7,447", printed(row));
    assertEquals(Defect.GROUPING, ValueTokens.in(row).get(1).value().defect());
    assertEquals("", printed("sales of 1,917, and 27, of them"));
    assertEquals("12", printed("on the  12  of May 1,  or  1,917,"));
  }

  @ParameterizedTest
  @CsvSource({
    "6.5%,PERCENT,6.5%",
    "6.5 %,PERCENT,6.5%",
    "(6.5)%,PERCENT,(6.5)%",
    "(6.5%),PERCENT,(6.5%)",
    "(6.5 %),PERCENT,(6.5%)",
    "5.9pts,POINTS,5.9pts",
    "0.4 ppts,POINTS,0.4ppts",
    "1.2 ppt,POINTS,1.2ppt",
    "(3)bps,BASIS_POINTS,(3)bps",
    "-230 bps,BASIS_POINTS,-230bps",
    "(3.9)pts,POINTS,(3.9)pts",
    "1.4x,TIMES,1.4x",
    "15¢,CENTS,15¢"
  })
  void suffixes_belong_to_the_token(String text, Suffix suffix, String printed) {
    assertEquals(suffix, value(text).suffix());
    assertEquals(printed, printed(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "$",
        "10-K",
        "27,",
        "1/2",
        "Q2'97",
        "N/A",
        "*",
        "----",
        "======",
        "5-7",
        "1.",
        "1.2.3",
        "1,,2",
        ",5",
        "(",
        ")",
        "()",
        "%",
        "12A",
        "7/8%",
        "---------"
      })
  void words_are_no_values(String text) {
    assertEquals("", printed(text));
    assertTrue(ValueTokens.value(text).isEmpty());
  }

  @Test
  void a_line_gives_its_tokens_with_their_places() {
    String line = "Net loss   $   (674)     $     207    6.5 %   53(1)  --";
    assertEquals("(674) 207 6.5% 53 --", printed(line));
    ValueToken first = ValueTokens.in(line).get(0);
    assertEquals(line.indexOf("(674)"), first.start());
    assertEquals(line.indexOf("(674)") + 5, first.end());
    assertEquals(line.indexOf("(674)") + 4, first.edge());
    assertTrue(first.currency());
    assertEquals("(1)", ValueTokens.in(line).get(3).mark());
    assertFalse(ValueTokens.in(line).get(3).currency());
  }

  @Test
  void a_parenthesis_does_not_swallow_the_next_column() {
    assertEquals("(304 4,409", printed("(304     4,409"));
    assertEquals("304) (582)", printed("304)     (582)"));
    assertEquals("12 (5)", printed("12 (5)"));
  }

  @Test
  void placeholders_stand_for_no_value() {
    assertTrue(ValueTokens.isPlaceholder("N/A"));
    assertTrue(ValueTokens.isPlaceholder("nm"));
    assertFalse(ValueTokens.isPlaceholder("--"));
    assertTrue(ValueTokens.isCurrencySign("US$"));
    assertFalse(ValueTokens.isCurrencySign("5$"));
  }

  @Test
  void a_very_long_line_takes_one_pass() {
    assertEquals(250_000, ValueTokens.in("( 1 ".repeat(250_000)).size());
    assertEquals(0, ValueTokens.in("(".repeat(1_000_000)).size());
    assertEquals(0, ValueTokens.in("9".repeat(1_000_000)).size());
  }
}

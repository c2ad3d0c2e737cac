package org.lexprecision.parser.internal.token;

/**
 * A value token and its place in a line.
 *
 * @param printed the token as printed, without blanks, currency sign and footnote marks: {@code
 *     (1,259)}, {@code 6.5%}
 * @param start the offset of its first character; a currency sign before it is not part of it
 * @param end the offset behind its last character, footnote marks included
 * @param edge the offset behind its last digit or dash: what is aligned with its neighbours above
 *     and below
 * @param sign the currency sign printed on it or alone before it: {@code $}, {@code HK$}; empty if
 *     there is none
 * @param mark the footnote marks printed on it, {@code (1)}; empty if there are none
 * @param value what it says
 */
public record ValueToken(
    String printed, int start, int end, int edge, String sign, String mark, TokenValue value) {

  /** Whether a currency sign is printed on it or alone before it. */
  public boolean currency() {
    return !sign.isEmpty();
  }
}

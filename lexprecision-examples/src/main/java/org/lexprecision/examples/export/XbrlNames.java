package org.lexprecision.examples.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.net.URLEncoder;
import org.lexprecision.Company;
import org.lexprecision.LineItem;
import org.lexprecision.Unit;

/** What things are called in an XBRL report; different things are called differently. */
final class XbrlNames {

  /** The prefix of what no taxonomy names. */
  static final String OWN = "lexprecision";

  private static final int CIK_DIGITS = 10;
  private static final CharMatcher LETTER =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
  private static final CharMatcher PLAIN =
      LETTER.or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-."));

  private XbrlNames() {}

  static String concept(LineItem item) {
    return item.elements().contains(item.id())
        ? "us-gaap:" + item.id()
        : OWN + ":" + name(item.id());
  }

  static String member(String name) {
    return OWN + ":" + name(name) + "Member";
  }

  static String entity(Company company) {
    return company
        .cik()
        .map(cik -> "cik:" + Strings.padStart(cik, CIK_DIGITS, '0'))
        .orElseGet(
            () ->
                "company:"
                    + (company.name().isEmpty()
                        ? "unnamed"
                        : URLEncoder.encode(company.name(), UTF_8).replace("+", "%20")));
  }

  static String unit(Unit unit) {
    if (unit instanceof Unit.Monetary money) {
      return "iso4217:" + money.currency().getCurrencyCode();
    }
    if (unit instanceof Unit.PerShare perShare) {
      return "iso4217:" + perShare.currency().getCurrencyCode() + "/xbrli:shares";
    }
    return unit instanceof Unit.Shares ? "xbrli:shares" : OWN + ":" + name(unit.toString());
  }

  /** Returns a name without colon: letters and digits as they are, all else as {@code _20_}. */
  private static String name(String text) {
    StringBuilder name = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              if (letter < 128
                  && (LETTER.matches((char) letter)
                      || (name.length() > 0 && PLAIN.matches((char) letter)))) {
                name.append((char) letter);
              } else {
                name.append('_').append(Integer.toHexString(letter)).append('_');
              }
            });
    return name.toString();
  }
}

package org.lexprecision.parser.inline;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag as it stands in the text of a filing.
 *
 * @param start where it begins
 * @param open the opening tag
 * @param text what it encloses
 * @param line the ordinal of its table row; that of the last row before it outside of tables
 */
record RawTag(int start, String open, String text, int line) {

  private static final Pattern TAG =
      Pattern.compile(
          "<tr\\b|(<ix:nonFraction\\b[^>]*>)([^<]*)(?=</ix:nonFraction)", Pattern.CASE_INSENSITIVE);

  /** Returns the tags of a filing that enclose plain text, in order. */
  static ImmutableList<RawTag> in(String html) {
    ImmutableList.Builder<RawTag> tags = ImmutableList.builder();
    Matcher found = TAG.matcher(html);
    int line = 0;
    while (found.find()) {
      if (found.group(1) == null) {
        line++;
      } else {
        tags.add(new RawTag(found.start(), found.group(1), found.group(2), line));
      }
    }
    return tags.build();
  }

  /** The value of an attribute; empty where the tag has none. */
  String attribute(String name) {
    return find(name).map(found -> found.group(1)).orElse("");
  }

  private Optional<Matcher> find(String name) {
    Matcher found =
        Pattern.compile("\\s" + name + "=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE).matcher(open);
    return found.find() ? Optional.of(found) : Optional.empty();
  }

  /** Returns the tag with another value of an attribute, or without it where that is empty. */
  RawTag with(String name, String value) {
    String attribute = value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
    String other =
        find(name)
            .map(
                found -> open.substring(0, found.start()) + attribute + open.substring(found.end()))
            .orElseGet(() -> open.substring(0, open.length() - 1) + attribute + ">");
    return new RawTag(start, other, text, line);
  }

  RawTag withText(String other) {
    return new RawTag(start, open, other, line);
  }

  /** Returns a filing in which this tag is another. */
  String replaced(String html, RawTag by) {
    return html.substring(0, start)
        + by.open()
        + by.text()
        + html.substring(start + open.length() + text.length());
  }
}

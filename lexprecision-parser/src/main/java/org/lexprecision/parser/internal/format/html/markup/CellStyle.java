package org.lexprecision.parser.internal.format.html.markup;

import com.google.common.base.Ascii;
import java.util.HashMap;
import java.util.Map;

/**
 * What an element's style says that matters to a table.
 *
 * @param hidden whether it is not shown
 * @param raised whether it is set as a superscript
 * @param indent how far it is indented, in points
 * @param top the rule above it
 * @param bottom the rule below it
 */
public record CellStyle(boolean hidden, boolean raised, int indent, Edge top, Edge bottom) {

  /** A rule on the edge of a cell. */
  public enum Edge {
    NONE,
    SINGLE,
    DOUBLE;

    public Edge or(Edge other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  static final CellStyle PLAIN = new CellStyle(false, false, 0, Edge.NONE, Edge.NONE);

  private static final int MOST_INDENT = 1000;
  private static final int EM = 12;

  /** Reads styles, each spelling once: a document repeats few of them many times. */
  static final class Cache {

    private final Map<String, CellStyle> known = new HashMap<>();

    CellStyle of(String style) {
      return style.isEmpty() ? PLAIN : known.computeIfAbsent(style, CellStyle::parse);
    }
  }

  private static CellStyle parse(String style) {
    boolean hidden = false;
    boolean raised = false;
    int padding = 0;
    int margin = 0;
    int shift = 0;
    Edge top = Edge.NONE;
    Edge bottom = Edge.NONE;
    int start = 0;
    String lower = Ascii.toLowerCase(style);
    while (start < lower.length()) {
      int end = lower.indexOf(';', start);
      end = end < 0 ? lower.length() : end;
      int colon = lower.indexOf(':', start);
      if (colon > 0 && colon < end) {
        String value = lower.substring(colon + 1, end).strip();
        switch (lower.substring(start, colon).strip()) {
          case "display" -> hidden |= value.startsWith("none");
          case "visibility" -> hidden |= value.startsWith("hidden");
          case "vertical-align" -> raised |= value.startsWith("super");
          case "padding" -> padding = points(side(value));
          case "padding-left" -> padding = points(value);
          case "margin" -> margin = points(side(value));
          case "margin-left" -> margin = points(value);
          case "text-indent" -> shift = points(value);
          case "border-top", "border-top-style" -> top = top.or(edge(value));
          case "border-bottom", "border-bottom-style" -> bottom = bottom.or(edge(value));
          default -> {}
        }
      }
      start = end + 1;
    }
    int indent = Math.max(0, Math.min(MOST_INDENT, padding + margin + shift));
    return new CellStyle(hidden, raised, indent, top, bottom);
  }

  /** The left side of a shorthand: the fourth of four lengths, else the second, else the only. */
  private static String side(String value) {
    String[] sides = value.split(" +", 5);
    return sides.length >= 4 ? sides[3] : sides[Math.min(1, sides.length - 1)];
  }

  private static int points(String length) {
    int end = 0;
    boolean negative = length.startsWith("-");
    int at = negative ? 1 : 0;
    long tenths = 0;
    int decimals = -1;
    for (end = at; end < length.length() && end < at + 8; end++) {
      char c = length.charAt(end);
      if (c == '.' && decimals < 0) {
        decimals = 0;
      } else if ('0' <= c && c <= '9') {
        if (decimals < 1) {
          tenths = tenths * 10 + (c - '0');
          decimals += decimals < 0 ? 0 : 1;
        }
      } else {
        break;
      }
    }
    long whole = decimals == 1 ? tenths : tenths * 10;
    String unit = length.substring(Math.min(end, length.length())).strip();
    long points =
        unit.startsWith("px")
            ? whole * 3 / 40
            : unit.startsWith("em")
                ? whole * EM / 10
                : unit.startsWith("in")
                    ? whole * 72 / 10
                    : unit.startsWith("%") ? whole * 4 / 10 : whole / 10;
    return (int) Math.min(MOST_INDENT, points) * (negative ? -1 : 1);
  }

  private static Edge edge(String value) {
    if (value.isEmpty() || value.contains("none") || value.contains("hidden")) {
      return Edge.NONE;
    }
    if (value.contains("double")) {
      return Edge.DOUBLE;
    }
    boolean zero = value.charAt(0) == '0' && (value.length() < 2 || value.charAt(1) != '.');
    boolean styled = value.contains("solid") || value.contains("dashed");
    return zero || !styled ? Edge.NONE : Edge.SINGLE;
  }
}

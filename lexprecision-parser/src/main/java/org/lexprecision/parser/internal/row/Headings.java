package org.lexprecision.parser.internal.row;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.measure.PerShareItems;

/** The headings that the next row of a table stands under, as their depths tell. */
final class Headings {

  /** A heading that rows stand under; a flat one has its rows at its own depth. */
  private record Group(String label, int indent, int line, boolean flat) {

    Group flattened() {
      return new Group(label, indent, line, true);
    }
  }

  private final Deque<Group> groups = new ArrayDeque<>();

  void clear() {
    groups.clear();
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  /** The words of the headings, outermost first. */
  ImmutableList<String> labels() {
    return groups.stream().map(Group::label).collect(ImmutableList.toImmutableList());
  }

  /**
   * Opens a heading, and leaves those that it ends.
   *
   * @param lastLine the line of the last row before it; 0 if there is none
   */
  void open(Row.Heading heading, int lastLine) {
    if (isDividedBy(heading, lastLine)) {
      groups.addLast(groups.removeLast().flattened());
    } else {
      while (!groups.isEmpty() && ends(groups.peekLast(), heading)) {
        groups.removeLast();
      }
    }
    groups.addLast(new Group(heading.label().strip(), heading.indent(), heading.line(), false));
  }

  /** Asks whether a heading divides what the one right above it says to be per share. */
  private boolean isDividedBy(Row.Heading heading, int lastLine) {
    Group above = groups.peekLast();
    return above != null
        && above.indent() == heading.indent()
        && PerShareItems.areNamed(above.label())
        && lastLine < above.line();
  }

  /** Asks whether a heading ends a group; "Basic" under "EARNINGS PER SHARE" does not. */
  private static boolean ends(Group group, Row.Heading heading) {
    boolean under =
        group.indent() == heading.indent()
            && isUpperCase(group.label())
            && !isUpperCase(heading.label());
    return group.flat() || (group.indent() >= heading.indent() && !under);
  }

  private static boolean isUpperCase(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT));
  }

  /**
   * Leaves the headings that a row at its depth does not belong to; one whose first row it is turns
   * flat.
   *
   * @param lastLine the line of the last row before it; 0 if there is none
   */
  void leave(Row.Values row, int lastLine) {
    while (!groups.isEmpty() && groups.peekLast().indent() >= row.indent()) {
      Group last = groups.removeLast();
      if (last.flat() || lastLine < last.line()) {
        groups.addLast(last.flattened());
        return;
      }
    }
  }

  /** Leaves the innermost heading if it is flat, and says whether it was. */
  boolean leaveFlat() {
    boolean flat = !groups.isEmpty() && groups.peekLast().flat();
    if (flat) {
      groups.removeLast();
    }
    return flat;
  }
}

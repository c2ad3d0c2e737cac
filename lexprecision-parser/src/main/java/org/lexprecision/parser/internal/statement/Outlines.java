package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.Outline;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.row.TableTitle;

/** Keeps how a table is set out: its headings and rows, as deep as they are indented. */
final class Outlines {

  private Outlines() {}

  static Outline of(Table table, TableTitle title, List<RowDraft> drafts) {
    Map<Integer, ImmutableList<String>> paths = new HashMap<>();
    drafts.forEach(draft -> paths.putIfAbsent(draft.row.line(), path(draft, title)));
    ImmutableList.Builder<Outline.Line> lines = ImmutableList.builder();
    for (Row row : table.rows()) {
      if (row instanceof Row.Heading heading) {
        lines.add(
            new Outline.Line(
                heading.line(), heading.indent(), heading.label(), true, ImmutableList.of()));
      } else if (row instanceof Row.Values values) {
        lines.add(
            new Outline.Line(
                values.line(),
                values.indent(),
                values.label(),
                false,
                paths.getOrDefault(values.line(), ImmutableList.of())));
      }
    }
    return Outline.of(table.ordinal(), title.text(), lines.build());
  }

  /** The headings of a row, of which the title of its table is none. */
  private static ImmutableList<String> path(RowDraft draft, TableTitle title) {
    return draft.groups.stream()
        .filter(group -> !group.equals(title.text()))
        .collect(ImmutableList.toImmutableList());
  }
}

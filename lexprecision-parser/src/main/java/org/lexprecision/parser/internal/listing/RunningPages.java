package org.lexprecision.parser.internal.listing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lexprecision.Diagnostic;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/**
 * Takes out the rows that are the head or the foot of a page: "Second Quarter Supplement" over 7 on
 * one page and over 8 on the next. None of their numbers is a figure.
 *
 * <p>Nothing but a caption that comes again and again with the next number alone tells them from
 * rows of figures, so a document is looked at as a whole.
 */
public final class RunningPages {

  /** Fewer rows may count up by chance. */
  private static final int FEWEST = 3;

  /** So many pages may pass without a head or a foot that is read. */
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(4);

  private static final BigDecimal LAST_PAGE = BigDecimal.valueOf(1000);

  private RunningPages() {}

  /** Returns the document without such rows. */
  public static Layout apart(DocumentContext context, Layout layout) {
    Set<Integer> lines = lines(layout);
    if (lines.isEmpty()) {
      return layout;
    }
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
    diagnostics.addAll(layout.diagnostics());
    for (Block block : layout.blocks()) {
      if (!(block instanceof Table table)) {
        blocks.add(block);
        continue;
      }
      ImmutableList.Builder<Row> rest = ImmutableList.builder();
      boolean values = false;
      for (Row row : table.rows()) {
        if (row instanceof Row.Values page && lines.contains(page.line())) {
          page.cells()
              .forEach(
                  cell ->
                      diagnostics.add(
                          context
                              .about(cell, Diagnostic.Reason.NOT_FINANCIAL, "the number of a page")
                              .build()));
        } else {
          values |= row instanceof Row.Values;
          rest.add(row);
        }
      }
      if (values) {
        blocks.add(new Table(table.ordinal(), table.heading(), table.columns(), rest.build()));
      } else if (!table.heading().isEmpty()) {
        blocks.add(new Paragraph(table.heading()));
      }
    }
    return new Layout(blocks.build(), diagnostics.build());
  }

  /** The lines of the rows that are heads or feet of pages. */
  private static Set<Integer> lines(Layout layout) {
    ListMultimap<String, Row.Values> alike =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Table table : layout.tables()) {
      for (Row row : table.rows()) {
        if (row instanceof Row.Values values && !values.label().isEmpty()) {
          alike.put(values.label().toLowerCase(Locale.ROOT), values);
        }
      }
    }
    Set<Integer> lines = new HashSet<>();
    Multimaps.asMap(alike)
        .values()
        .forEach(
            rows -> {
              if (areCounted(rows)) {
                rows.forEach(row -> lines.add(row.line()));
              }
            });
    return lines;
  }

  /** Whether rows of one caption hold the numbers of pages, one each, that count up. */
  private static boolean areCounted(List<Row.Values> rows) {
    if (rows.size() < FEWEST || !rows.stream().allMatch(RunningPages::mayBePage)) {
      return false;
    }
    for (int at = 1; at < rows.size(); at++) {
      BigDecimal step = page(rows.get(at)).subtract(page(rows.get(at - 1)));
      if (step.signum() <= 0 || step.compareTo(FARTHEST) > 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBePage(Row.Values row) {
    return row.cells().size() == 1
        && row.cells().get(0).sign().isEmpty()
        && ListedCells.isPlain(row.cells().get(0))
        && page(row).compareTo(LAST_PAGE) < 0;
  }

  private static BigDecimal page(Row.Values row) {
    return row.cells().get(0).value().magnitude();
  }
}

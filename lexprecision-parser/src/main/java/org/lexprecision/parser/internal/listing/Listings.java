package org.lexprecision.parser.internal.listing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.Diagnostic;
import org.lexprecision.parser.internal.choice.Verdict;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;

/**
 * Takes the tables out of a document that list things: contents, exhibits, owners, officers.
 *
 * <p>Witnesses vote on what a table is for; where a list clearly wins, each of its numbers is
 * reported as not financial, and its heading stays as words.
 */
public final class Listings {

  private static final int LEAST = 6;
  private static final int MARGIN = 2;

  private Listings() {}

  /** Returns the document without such tables. */
  public static Layout apart(DocumentContext context, Layout layout) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
    diagnostics.addAll(layout.diagnostics());
    boolean any = false;
    for (Block block : layout.blocks()) {
      Optional<Listing> listing = block instanceof Table table ? listing(table) : Optional.empty();
      if (listing.isEmpty()) {
        blocks.add(block);
        continue;
      }
      any = true;
      Table table = (Table) block;
      if (!table.heading().isEmpty()) {
        blocks.add(new Paragraph(table.heading()));
      }
      String what = "the table is " + listing.get();
      table
          .cells()
          .map(cell -> context.about(cell, Diagnostic.Reason.NOT_FINANCIAL, what).build())
          .forEach(diagnostics::add);
    }
    return any ? new Layout(blocks.build(), diagnostics.build()) : layout;
  }

  /** What a table lists; empty where it states figures or that is open. */
  private static Optional<Listing> listing(Table table) {
    if (table.columns().isEmpty()) {
      return Optional.empty();
    }
    Verdict<Listing> verdict = ListingWitnesses.hear(new ListedCells(table)).verdict(LEAST, MARGIN);
    return verdict.chosen().filter(chosen -> chosen != Listing.FIGURES);
  }
}

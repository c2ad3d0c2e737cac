package org.lexprecision.parser.internal.statement;

import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Notation;
import org.lexprecision.parser.internal.grid.YearBlocks;
import org.lexprecision.parser.internal.listing.Listings;
import org.lexprecision.parser.internal.listing.NoteColumns;
import org.lexprecision.parser.internal.listing.RunningPages;

/** Prepares what is printed for reading: numbers in one notation, and tables of figures alone. */
final class FinancialTables {

  private FinancialTables() {}

  /**
   * Returns a document without tables that list things and marks of pages, its numbers read as each
   * table tells.
   */
  static Layout of(DocumentContext context, Layout printed) {
    Layout figures = NoteColumns.apart(context, Notation.settled(printed));
    Layout tables = YearBlocks.headed(RunningPages.apart(context, figures));
    return Listings.apart(context, tables);
  }
}

package org.lexprecision.parser.internal.statement;

import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Notation;
import org.lexprecision.parser.internal.grid.YearBlocks;
import org.lexprecision.parser.internal.listing.Listings;

/** Prepares what is printed for reading: numbers in one notation, and tables of figures alone. */
final class FinancialTables {

  private FinancialTables() {}

  /** Returns a document without tables that list things, its numbers read as each table tells. */
  static Layout of(DocumentContext context, Layout printed) {
    return Listings.apart(
        context.document(), context.exhibit(), YearBlocks.headed(Notation.settled(printed)));
  }
}

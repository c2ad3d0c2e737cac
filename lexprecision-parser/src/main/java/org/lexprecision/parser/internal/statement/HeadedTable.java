package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Table;

/**
 * A table with what stands above its rows taken apart.
 *
 * @param table the table
 * @param title what its title says
 * @param headers what stands over each column
 */
record HeadedTable(Table table, TableTitle title, ImmutableList<ColumnHeader> headers) {

  static HeadedTable of(Table table) {
    return new HeadedTable(
        table, TableTitle.of(table), ColumnHeader.of(QuarterWords.said(table.columns())));
  }

  /** Returns the tables of a document, in printed order. */
  static ImmutableList<HeadedTable> of(Layout layout) {
    return layout.tables().stream().map(HeadedTable::of).collect(ImmutableList.toImmutableList());
  }
}

package org.lexprecision.parser.internal.part.column;

/** What columns of one period beside one another are. */
enum ColumnRole {
  /** Parts of the company, and the company. */
  PARTS,
  /** The company's figures from several sides. */
  VIEWS
}

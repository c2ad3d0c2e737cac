package org.lexprecision.parser.internal.part.row;

/** What rows under one another are. */
enum RowRole {
  /** Parts of the company, each with its share of one item. */
  PARTS,
  /** Line items of one company. */
  ITEMS
}

package org.lexprecision.examples.cli;

import com.google.common.base.Ascii;

/** How a command prints. */
enum OutputFormat {
  /** Aligned tables for people. */
  TEXT,
  /** Comma-separated values with a header. */
  CSV,
  /** An array of objects with the names of the CSV's columns. */
  JSON,
  /** A page for people, of commands that have one. */
  HTML;

  /** Prints the name as it is written on the command line. */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}

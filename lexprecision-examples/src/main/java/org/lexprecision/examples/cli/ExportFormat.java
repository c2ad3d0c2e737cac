package org.lexprecision.examples.cli;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** A format in which books are exported. */
enum ExportFormat {
  /** A row for each answer. */
  CSV(".csv"),
  /** Releases, facts and answers in full, by the schema of the core. */
  JSON(".json"),
  /** Tables for people, with quarters and years as columns. */
  MARKDOWN(".md"),
  /** A report of XBRL's Open Information Model with the proofs as footnotes. */
  XBRL_JSON(".xbrl.json"),
  /** An Excel workbook whose cells are formulas over the figures as printed. */
  XLSX(".xlsx"),
  /**
   * The figures as printed, for programs that read columns; written by DuckDB where it is found.
   */
  PARQUET(".parquet");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /** Returns the format that the name of a file tells: {@code book.xbrl.json}. */
  static Optional<ExportFormat> of(String file) {
    String name = Ascii.toLowerCase(file);
    return Arrays.stream(values())
        .filter(format -> name.endsWith(format.extension))
        .max(Comparator.comparing(format -> format.extension.length()));
  }

  /** Prints the name as it is written on the command line. */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }
}

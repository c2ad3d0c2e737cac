package org.lexprecision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure comes from: {@linkplain PrintedSource a place on paper}, or {@linkplain
 * TaggedSource a tag}, which may stand on a place as well.
 *
 * <p>A figure of a tag that stands on no place (a hidden one, one of the SEC's company facts) has
 * no table, line or column: those are 0 then, and its caption is empty.
 */
public sealed interface Source extends Serializable permits PrintedSource, TaggedSource {

  /** The name of the file. */
  String document();

  /** The type of the document within a submission, {@code EX-99.1}; else empty. */
  String exhibit();

  /**
   * The number of the filing, {@code 0000320193-25-000073}, that tells apart what one file has of
   * several; empty where the document tells none.
   */
  default String accession() {
    return "";
  }

  /** The day the release was published, where the document tells it. */
  Optional<LocalDate> released();

  /** The place on paper, where there is one. */
  Optional<PrintedSource> print();

  /** The ordinal of the table in the document, from 1; 0 without a table. */
  default int table() {
    return print().map(PrintedSource::table).orElse(0);
  }

  /** The line or table row, from 1; 0 without one. */
  default int line() {
    return print().map(PrintedSource::line).orElse(0);
  }

  /** The ordinal among the value tokens of the line, from 1; 0 without a line. */
  default int column() {
    return print().map(PrintedSource::column).orElse(0);
  }

  /** The label of the row as printed, joined over its lines; empty without a row. */
  default String caption() {
    return print().map(PrintedSource::caption).orElse("");
  }

  /** The token as printed: {@code (1,259)}. */
  String printed();

  /**
   * The document and the line, {@code q2.txt line 203}, or of a tag that stands on no paper the
   * tag: {@code CIK0000320193.json 10-K 0000320193-24-000123 us-gaap:NetIncomeLoss}.
   */
  default String place() {
    return print()
        .map(
            print ->
                document() + (exhibit().isEmpty() ? "" : " " + exhibit()) + " line " + print.line())
        .orElseGet(this::toString);
  }

  /** Returns a builder of a place on paper. */
  static PrintedSource.Builder builder() {
    return PrintedSource.builder();
  }
}

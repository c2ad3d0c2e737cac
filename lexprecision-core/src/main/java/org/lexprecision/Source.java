package org.lexprecision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/**
 * Where a figure was printed, and how.
 *
 * <p>In text, the line is that of the file, from 1; in HTML it is the ordinal of the table row
 * among all rows of the document. The column is the ordinal of the token, from 1, among the value
 * tokens (numbers, nil dashes, percentages) printed in that row on that line.
 */
@Value.Immutable
@ValueStyle
public abstract class Source implements Serializable {

  Source() {}

  /** The name of the file. */
  public abstract String document();

  /** The type of the document within a submission, {@code EX-99.1}; else empty. */
  @Value.Default
  public String exhibit() {
    return "";
  }

  /** The day the release was published, where the document tells it. */
  public abstract Optional<LocalDate> released();

  /** The ordinal of the table in the document, from 1. */
  public abstract int table();

  /** The line or table row, from 1. */
  public abstract int line();

  /** The ordinal among the value tokens of the line, from 1. */
  public abstract int column();

  /** The label of the row as printed, joined over its lines. */
  public abstract String caption();

  /** The token as printed: {@code (1,259)}. */
  public abstract String printed();

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Prints the place: {@code release.txt line 203 column 4}. */
  @Override
  public String toString() {
    return document()
        + (exhibit().isEmpty() ? "" : " " + exhibit())
        + " line "
        + line()
        + " column "
        + column();
  }

  /** Builds a source; the parts without a default must be given. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}

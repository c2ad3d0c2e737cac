package org.lexprecision;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.internal.BuiltStyle;

/**
 * A place on paper: a row of a table, or a line of prose.
 *
 * <p>In text, the line is that of the file, from 1; in HTML it is the ordinal of the table row
 * among all rows of the document. The column is the ordinal of the token, from 1, among the value
 * tokens (numbers, nil dashes, percentages) printed in that row on that line.
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class PrintedSource implements Source, WithPrintedSource
    permits ImmutablePrintedSource {

  PrintedSource() {}

  @Override
  public abstract String document();

  @Override
  @Value.Default
  public String exhibit() {
    return "";
  }

  @Override
  public abstract Optional<LocalDate> released();

  @Override
  public abstract int table();

  @Override
  public abstract int line();

  @Override
  public abstract int column();

  @Override
  public abstract String caption();

  @Override
  public abstract String printed();

  /** Returns this place itself. */
  @Override
  public Optional<PrintedSource> print() {
    return Optional.of(this);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that has all parts of this one; each may be given anew. */
  public Builder toBuilder() {
    return builder().from(this);
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

  /**
   * Builds a source.
   *
   * <p>To be given: {@code document}, {@code table}, {@code line}, {@code column}, {@code caption},
   * {@code printed}. May be given: {@code exhibit}, {@code released}. What is given again replaces
   * what was given; {@code from} gives all parts of another.
   */
  public static final class Builder extends ImmutablePrintedSource.Builder {
    Builder() {}
  }
}

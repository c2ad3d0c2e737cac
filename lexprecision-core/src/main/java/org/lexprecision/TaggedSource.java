package org.lexprecision;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.internal.BuiltStyle;

/**
 * A tag of XBRL: what the company itself says a figure means.
 *
 * <p>A tag of inline XBRL in a table stands on a {@linkplain #print place} as well.
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class TaggedSource implements Source, WithTaggedSource
    permits ImmutableTaggedSource {

  TaggedSource() {}

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
  @Value.Default
  public String accession() {
    return "";
  }

  /** The element with the prefix of its namespace: {@code us-gaap:NetIncomeLoss}. */
  public abstract String concept();

  /** The id of its context in the document; empty where it was stated without one. */
  @Value.Default
  public String context() {
    return "";
  }

  @Override
  public abstract Optional<PrintedSource> print();

  /** What the tag encloses: {@code 1,259}; empty where it encloses nothing. */
  @Override
  @Value.Default
  public String printed() {
    return "";
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that has all parts of this one; each may be given anew. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Prints the place, or else the document and the filing, and the tag: {@code
   * us-gaap:NetIncomeLoss (c-12)}.
   */
  @Override
  public String toString() {
    return print().map(PrintedSource::toString).orElseGet(this::filing)
        + " "
        + concept()
        + (context().isEmpty() ? "" : " (" + context() + ")");
  }

  private String filing() {
    return document()
        + (exhibit().isEmpty() ? "" : " " + exhibit())
        + (accession().isEmpty() ? "" : " " + accession());
  }

  /**
   * Builds a source.
   *
   * <p>To be given: {@code document}, {@code concept}. May be given: {@code exhibit}, {@code
   * released}, {@code accession}, {@code context}, {@code print}, {@code printed}. What is given
   * again replaces what was given; {@code from} gives all parts of another.
   */
  public static final class Builder extends ImmutableTaggedSource.Builder {
    Builder() {}
  }
}

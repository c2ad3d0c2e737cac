package org.lexprecision;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;
import org.lexprecision.internal.BuiltStyle;

/** Something a reader met that did not become a fact, or that is odd about one that did. */
@Value.Immutable
@BuiltStyle
public abstract class Diagnostic implements Serializable, WithDiagnostic {

  /** What kind of thing it is. */
  public enum Reason {
    /**
     * A token is not a well-formed number; its message says how it was read, or that it was not.
     */
    MALFORMED_TOKEN("malformed-token"),
    /** A number stands in a header. */
    HEADER("header"),
    /** A number stands in a row without a caption that could say what it is. */
    NO_CAPTION("no-caption"),
    /** A number stands under no column. */
    NO_COLUMN("no-column"),
    /** A number's column has no period that could be read. */
    NO_PERIOD("no-period"),
    /** A table's scale could not be read. */
    NO_SCALE("no-scale"),
    /** Several units or scales contend for a figure, and none clearly wins. */
    AMBIGUOUS_UNIT("ambiguous-unit"),
    /** What a figure measures, or on what footing, is open between several readings. */
    AMBIGUOUS_KIND("ambiguous-kind"),
    /** Words of a heading were not understood, and what it heads depends on them. */
    WORDS_NOT_READ("words-not-read"),
    /** The document states no currency; United States dollars are assumed. */
    NO_CURRENCY("no-currency"),
    /** A tag names a context or a unit that is not there, or holds no number of its format. */
    TAG("tag"),
    /** The table is no financial table: contents, ownership, an index, a cover. */
    NOT_FINANCIAL("not-financial"),
    /** The header contradicts the rest of the document. */
    CONTRADICTORY_PERIOD("contradictory-period"),
    /** The number is a part of the words around it: a footnote, a page number, a date. */
    NOT_A_FIGURE("not-a-figure"),
    /** A documented limit was reached, and the rest was not read. */
    LIMIT("limit"),
    /** A reader failed. */
    FAILURE("failure");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    /** The name the command line prints. */
    public String id() {
      return id;
    }
  }

  Diagnostic() {}

  /** The name of the file. */
  public abstract String document();

  /** The type of the document within a submission; else empty. */
  @Value.Default
  public String exhibit() {
    return "";
  }

  /** The line, as in {@link Source#line}; 0 where the whole document is meant. */
  @Value.Default
  public int line() {
    return 0;
  }

  /** The ordinal of the token, as in {@link Source#column}; 0 where the whole line is meant. */
  @Value.Default
  public int column() {
    return 0;
  }

  /** The token as printed; empty where no single token is meant. */
  @Value.Default
  public String printed() {
    return "";
  }

  /** What kind of thing it is. */
  public abstract Reason reason();

  /** What a person should know of it. */
  public abstract String message();

  /** The readings that contend, the weightiest first; empty where nothing was left open. */
  public abstract ImmutableList<Rival> rivals();

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that has all parts of this one; each may be given anew. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Prints the place, the token and the message. */
  @Override
  public String toString() {
    return document()
        + (exhibit().isEmpty() ? "" : " " + exhibit())
        + (line() == 0 ? "" : " line " + line())
        + (column() == 0 ? "" : " column " + column())
        + (printed().isEmpty() ? "" : " \"" + printed() + "\"")
        + ": "
        + message();
  }

  /**
   * Builds a diagnostic.
   *
   * <p>To be given: {@code document}, {@code reason}, {@code message}. May be given: {@code
   * exhibit}, {@code line}, {@code column}, {@code printed}, {@code rivals}, {@code addRivals},
   * {@code addAllRivals}. What is given again replaces what was given, but for what is added;
   * {@code from} gives all parts of another.
   */
  public static final class Builder extends ImmutableDiagnostic.Builder {
    Builder() {}
  }
}

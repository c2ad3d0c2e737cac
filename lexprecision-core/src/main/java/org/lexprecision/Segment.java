package org.lexprecision;

import com.google.common.base.CharMatcher;
import java.io.Serializable;
import java.util.Locale;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/**
 * The consolidated company, or one named part of it.
 *
 * <p>Names compare without case or spacing: {@code Segment.of("Corporate office")} equals {@code
 * Segment.of("CORPORATE OFFICE")}.
 */
@Value.Immutable
@ValueStyle
public abstract class Segment implements Comparable<Segment>, Serializable, WithSegment {

  private static final String CONSOLIDATED_NAME = "Consolidated";
  private static final Segment CONSOLIDATED = named(CONSOLIDATED_NAME);

  Segment() {}

  /** The name as first read, single-spaced. */
  @Value.Auxiliary
  public abstract String name();

  /** What makes two names the same: lower case, single-spaced. */
  @Value.Derived
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the whole company. */
  public static Segment consolidated() {
    return CONSOLIDATED;
  }

  /**
   * Returns a part of the company by name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static Segment of(String name) {
    Segment segment = named(name);
    return segment.equals(CONSOLIDATED) ? CONSOLIDATED : segment;
  }

  private static Segment named(String name) {
    return ImmutableSegment.builder().name(name).build();
  }

  @Value.Check
  Segment normalized() {
    String spaced = CharMatcher.whitespace().trimAndCollapseFrom(name(), ' ');
    if (spaced.isEmpty()) {
      throw new IllegalArgumentException("a segment needs a name");
    }
    return withName(spaced);
  }

  /** Asks whether this is the whole company. */
  public boolean isConsolidated() {
    return equals(CONSOLIDATED);
  }

  /** Orders the company before its parts, and the parts by name. */
  @Override
  public int compareTo(Segment other) {
    return isConsolidated() == other.isConsolidated()
        ? key().compareTo(other.key())
        : isConsolidated() ? -1 : 1;
  }

  /** Prints the name. */
  @Override
  public String toString() {
    return name();
  }
}

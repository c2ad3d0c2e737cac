package org.lexprecision;

/**
 * On what footing a figure was stated; two bases of one measure are two series.
 *
 * <p>The exception is {@link #RESTATED}: it is the company's last word on what it {@link #REPORTED}
 * before, and belongs to the same {@link Series}.
 */
public enum Basis {
  /** As reported under the accounting principles of the statement. */
  REPORTED("reported"),
  /** As if a transaction had happened at another time. */
  PRO_FORMA("pro-forma"),
  /** A non-GAAP measure: adjusted by what its maker left out or put in. */
  ADJUSTED("adjusted"),
  /** As restated, shown beside what was reported before. */
  RESTATED("restated"),
  /** As reported before, shown beside what is restated. */
  PREVIOUSLY_REPORTED("previously-reported"),
  /** Pro forma as reported before, shown beside what is restated. */
  PRO_FORMA_PREVIOUSLY_REPORTED("pro-forma-previously-reported"),
  /** A non-GAAP measure as reported before, shown beside what is restated. */
  ADJUSTED_PREVIOUSLY_REPORTED("adjusted-previously-reported");

  private final String id;

  Basis(String id) {
    this.id = id;
  }

  /** Its name in text: {@code pro-forma}. */
  public String id() {
    return id;
  }

  /** Asks whether figures of it are shown only beside those that replace them. */
  public boolean isSuperseded() {
    return this == superseded();
  }

  /** The basis of a figure of this one that is shown beside the figure that replaces it. */
  public Basis superseded() {
    return switch (this) {
      case REPORTED, RESTATED, PREVIOUSLY_REPORTED -> PREVIOUSLY_REPORTED;
      case PRO_FORMA, PRO_FORMA_PREVIOUSLY_REPORTED -> PRO_FORMA_PREVIOUSLY_REPORTED;
      case ADJUSTED, ADJUSTED_PREVIOUSLY_REPORTED -> ADJUSTED_PREVIOUSLY_REPORTED;
    };
  }
}

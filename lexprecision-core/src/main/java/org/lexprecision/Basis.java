package org.lexprecision;

/**
 * On what footing a figure was stated; two bases of one measure are two series.
 *
 * <p>{@link #RESTATED} is no basis of its own in this sense, but a later word on the one it {@link
 * #REPORTED} on before: the year that a restated quarter belongs to, and every release after it,
 * state the same figures without that name. Both belong to one {@link Series}; where they differ
 * they contradict one another, and whose word counts is a matter of the vintage. What is shown
 * beside figures that replace it is another series, since nothing that is stated later adds up with
 * it.
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

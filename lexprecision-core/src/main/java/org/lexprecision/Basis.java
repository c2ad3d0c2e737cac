package org.lexprecision;

/** On what footing a figure was stated; two bases of one measure are two series. */
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
  PREVIOUSLY_REPORTED("previously-reported");

  private final String id;

  Basis(String id) {
    this.id = id;
  }

  /** The name the command line prints. */
  public String id() {
    return id;
  }
}

package org.lexprecision.tieout;

/** How grave a finding is, the gravest first. */
public enum Severity {
  /** A contradiction that no rounding explains. */
  ERROR("error"),
  /** Two releases disagree. */
  RESTATED("restated"),
  /** It needs an input that the documents do not give. */
  UNEXPLAINED("unexplained"),
  /** Off, but within what rounding explains: consistent. */
  ROUNDING("rounding"),
  /** How something is presented. */
  INFO("info");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /** The name the command line prints. */
  public String id() {
    return id;
  }

  /** Asks whether it is graver than rounding and presentation: something to be looked into. */
  public boolean isGrave() {
    return compareTo(ROUNDING) < 0;
  }
}

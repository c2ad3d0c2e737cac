package org.lexprecision.algebra;

import org.lexprecision.Company;

/** Releases of two companies met where those of one company are needed. */
public final class CompanyMismatchException extends IllegalArgumentException {

  private final Company expected;
  private final Company found;

  CompanyMismatchException(Company expected, Company found) {
    super(
        "different companies: "
            + expected
            + " and "
            + found
            + "; FactBook.of(company, releases) takes them for one");
    this.expected = expected;
    this.found = found;
  }

  /** The company of the releases before. */
  public Company expected() {
    return expected;
  }

  /** The company of the release that was refused. */
  public Company found() {
    return found;
  }
}

package org.lexprecision.examples.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.parser.PrintedDocument;
import org.lexprecision.tieout.TieOutReport;

/**
 * What the page shows of one company.
 *
 * @param book its figures
 * @param report their tie-out
 * @param printed the document a release was read from, where it is known
 */
public record CompanyTieOut(
    FactBook book, TieOutReport report, Function<Release, Optional<PrintedDocument>> printed) {

  /** The releases that print or state a figure. */
  ImmutableList<Release> releases() {
    return book.releases().stream()
        .filter(release -> !release.facts().isEmpty() || !release.claims().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}

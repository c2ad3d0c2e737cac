package org.lexprecision.examples.bulk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Companies;
import org.lexprecision.examples.report.Derivation;
import org.lexprecision.examples.table.TieOutRow;
import org.lexprecision.tieout.TieOut;

/**
 * What comes of the releases of one company.
 *
 * @param name the company's name
 * @param derived its derived periods
 * @param findings what its tie-out found
 * @param failure why nothing came of it, where that is so
 */
record CompanyRows(
    String name,
    ImmutableList<Derivation> derived,
    ImmutableList<Found> findings,
    Optional<RuntimeException> failure) {

  /** A figure of a finding, and the book it was found in. */
  record Found(FactBook book, TieOutRow row) {}

  /** Makes a book of the releases of a company, derives what nobody printed and ties it out. */
  static CompanyRows of(String name, List<Release> releases) {
    try {
      FactBook book = Companies.book(releases);
      return new CompanyRows(
          name,
          Derivation.of(book),
          TieOutRow.of(TieOut.of(book).run()).stream()
              .map(row -> new Found(book, row))
              .collect(ImmutableList.toImmutableList()),
          Optional.empty());
    } catch (RuntimeException e) {
      return new CompanyRows(name, ImmutableList.of(), ImmutableList.of(), Optional.of(e));
    }
  }
}

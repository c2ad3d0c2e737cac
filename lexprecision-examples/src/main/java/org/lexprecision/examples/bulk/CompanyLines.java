package org.lexprecision.examples.bulk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Companies;
import org.lexprecision.examples.report.Derivation;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.table.DerivationTable;
import org.lexprecision.examples.table.TieOutRow;
import org.lexprecision.tieout.TieOut;

/**
 * What the tables have of the releases of one company.
 *
 * @param derived the lines of its derived periods; empty where no book can be made
 * @param findings the lines of what its tie-out found; empty likewise
 * @param failures what nothing came of, and why
 */
record CompanyLines(
    Optional<Path> derived, Optional<Path> findings, ImmutableList<Failure> failures) {

  /** A figure of a finding, and the book it was found in. */
  record Found(FactBook book, TieOutRow row) {}

  /** The columns of derived periods. */
  static final ImmutableList<Column<Derivation>> DERIVED =
      ImmutableList.<Column<Derivation>>builder()
          .add(Column.text("company", row -> row.book().company().name()))
          .addAll(DerivationTable.COLUMNS)
          .build();

  /** The columns of findings. */
  static final ImmutableList<Column<Found>> FINDINGS =
      ImmutableList.<Column<Found>>builder()
          .add(Column.text("company", found -> found.book().company().name()))
          .addAll(Iterables.transform(TieOutRow.COLUMNS, column -> column.of(Found::row)))
          .build();

  /** Makes a book of the releases of a company, derives what nobody printed and ties it out. */
  static CompanyLines of(
      String name, List<Release> releases, BulkTable<Derivation> derived, BulkTable<Found> findings)
      throws IOException {
    try {
      FactBook book = Companies.book(releases);
      BulkTable.Lines<Derivation> periods = derived.print(Derivation.of(book));
      BulkTable.Lines<Found> found =
          findings.print(
              TieOutRow.of(TieOut.of(book).run()).stream().map(row -> new Found(book, row)));
      return new CompanyLines(
          Optional.of(periods.csv()),
          Optional.of(found.csv()),
          ImmutableList.<Failure>builder()
              .addAll(Failure.leftOut(name, periods, Derivation::answer))
              .addAll(Failure.leftOut(name, found, Found::row))
              .build());
    } catch (RuntimeException e) {
      return new CompanyLines(
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of(new Failure(name, "no book can be made of it: " + e)));
    }
  }
}

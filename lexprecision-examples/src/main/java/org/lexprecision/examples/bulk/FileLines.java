package org.lexprecision.examples.bulk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Path;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.table.FactTable;

/**
 * What the table of facts has of one file.
 *
 * @param file the file
 * @param facts the lines of its facts
 * @param releases whose its releases are, in order
 * @param failures what nothing came of, and why
 */
record FileLines(
    String file, Path facts, ImmutableList<OfRelease> releases, ImmutableList<Failure> failures) {

  /** A fact and the file it is from. */
  record Filed(String file, Fact fact) {}

  /** Whose a release is, and how many facts it has. */
  record OfRelease(Company company, int facts) {}

  /** The columns of facts. */
  static final ImmutableList<Column<Filed>> COLUMNS =
      ImmutableList.<Column<Filed>>builder()
          .add(Column.text("file", Filed::file))
          .addAll(Iterables.transform(FactTable.COLUMNS, column -> column.of(Filed::fact)))
          .build();

  /** Prints what is kept of a file. */
  static FileLines of(String file, Spool.Kept kept, BulkTable<Filed> table) throws IOException {
    BulkTable.Lines<Filed> facts =
        table.print(
            kept.releases().stream()
                .flatMap(release -> release.facts().stream())
                .map(fact -> new Filed(file, fact)));
    ImmutableList.Builder<Failure> failures = ImmutableList.builder();
    if (!kept.failure().isEmpty()) {
      failures.add(new Failure(file, kept.failure()));
    }
    return new FileLines(
        file,
        facts.csv(),
        kept.releases().stream()
            .map(release -> new OfRelease(release.company(), release.facts().size()))
            .collect(ImmutableList.toImmutableList()),
        failures.addAll(Failure.leftOut(file, facts, Filed::fact)).build());
  }
}

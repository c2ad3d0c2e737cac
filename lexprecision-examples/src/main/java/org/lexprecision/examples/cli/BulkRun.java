package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Derivation;
import org.lexprecision.parser.ReadOptions;
import org.lexprecision.parser.ReadResult;
import org.lexprecision.parser.Releases;
import org.lexprecision.tieout.TieOut;

/**
 * Many files into four tables: facts; beside them derived periods, findings and failures.
 *
 * <p>Each file is read once and kept in a {@link Spool}; the tables are made of what is kept, in
 * the order of the files, and put in place whole. So a run that was killed goes on where it
 * stopped, and what comes of it is the same, byte for byte.
 */
final class BulkRun {

  /** A fact and the file it is from. */
  private record Filed(String file, Fact fact) {}

  /** A figure of a finding, and the book it was found in. */
  private record Found(FactBook book, TieOutRow row) {}

  /** A file or a company, and why nothing came of it. */
  private record Failure(String subject, String reason) {}

  private static final ImmutableList<Column<Filed>> FACTS =
      behind(Column.text("file", Filed::file), FactsCommand.COLUMNS, Filed::fact);
  private static final ImmutableList<Column<Derivation>> DERIVED =
      behind(
          Column.text("company", row -> row.book().company().name()),
          DeriveCommand.COLUMNS,
          row -> row);
  private static final ImmutableList<Column<Found>> FINDINGS =
      behind(
          Column.text("company", found -> found.book().company().name()),
          TieOutCommand.COLUMNS,
          Found::row);
  private static final ImmutableList<Column<Failure>> FAILURES =
      ImmutableList.of(
          Column.text("subject", Failure::subject), Column.text("reason", Failure::reason));

  private final ImmutableList<Path> paths;
  private final Path output;
  private final int threads;
  private final BulkProgress progress;
  private final Spool spool;
  private final Set<String> files = new LinkedHashSet<>();
  private final Companies companies = new Companies();
  private final List<Failure> failures = new ArrayList<>();
  private IntConsumer heard = read -> {};

  BulkRun(List<Path> paths, Path output, int threads, BulkProgress progress) throws IOException {
    this.paths = ImmutableList.copyOf(paths);
    this.output = output;
    this.threads = threads;
    this.progress = progress;
    this.spool = new Spool(beside(output, ".work"));
  }

  private static <T, R> ImmutableList<Column<T>> behind(
      Column<T> first, List<Column<R>> rest, Function<T, R> row) {
    ImmutableList.Builder<Column<T>> columns = ImmutableList.builder();
    columns.add(first);
    for (Column<R> column : rest) {
      columns.add(new Column<>(column.name(), one -> column.cell().apply(row.apply(one))));
    }
    return columns.build();
  }

  /** Returns the place of a table beside another: {@code out.findings.csv}. */
  static Path beside(Path output, String suffix) {
    String name = output.getFileName().toString();
    return output.resolveSibling(name.substring(0, name.length() - ".csv".length()) + suffix);
  }

  /**
   * Reads what is not read yet and writes the tables.
   *
   * @param kept is told how many files were read and are kept
   * @return how many files and companies nothing came of
   */
  int run(IntConsumer kept) throws IOException {
    this.heard = kept;
    read(this::isWanted);
    writeFacts();
    writeBooks();
    try (BulkTable<Failure> table = new BulkTable<>(beside(output, ".failures.csv"), FAILURES)) {
      table.add(ImmutableList.copyOf(failures));
      table.finish();
    }
    spool.clear();
    return failures.size();
  }

  private void read(Predicate<String> wanted) throws IOException {
    try {
      Releases.readEach(
          paths,
          ReadOptions.DEFAULT.withThreads(threads).withWanted(wanted).withProgress(this::keep));
    } catch (UncheckedIOException e) {
      throw new IOException("what was read cannot be kept: " + e.getMessage(), e);
    }
  }

  private boolean isWanted(String file) {
    files.add(file);
    boolean wanted = !spool.has(file);
    progress.found(wanted);
    return wanted;
  }

  private void keep(ReadResult result) {
    try {
      spool.keep(result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.done(result.failure().isPresent());
    heard.accept(progress.read());
  }

  /** Returns what is kept of a file; what is damaged is read again. */
  private Spool.Kept kept(String file) throws IOException {
    Optional<Spool.Kept> kept = spool.get(file);
    if (kept.isPresent()) {
      return kept.get();
    }
    read(file::equals);
    return spool.get(file).orElseThrow(() -> new IOException(file + " cannot be kept"));
  }

  private void writeFacts() throws IOException {
    try (BulkTable<Filed> table = new BulkTable<>(output, FACTS)) {
      for (String file : files) {
        Spool.Kept kept = kept(file);
        if (!kept.failure().isEmpty()) {
          failures.add(new Failure(file, kept.failure()));
        }
        for (Release release : kept.releases()) {
          companies.add(release.company(), file);
          table.add(
              release.facts().stream()
                  .map(fact -> new Filed(file, fact))
                  .collect(ImmutableList.toImmutableList()));
        }
      }
      table.finish();
    }
  }

  private void writeBooks() throws IOException {
    try (BulkTable<Derivation> derived = new BulkTable<>(beside(output, ".derived.csv"), DERIVED);
        BulkTable<Found> findings = new BulkTable<>(beside(output, ".findings.csv"), FINDINGS)) {
      for (Companies.Group group : companies.groups()) {
        FactBook book = book(group);
        try {
          ImmutableList<Derivation> rows = Derivation.of(book);
          ImmutableList<Found> found =
              TieOutRow.of(TieOut.of(book).run()).stream()
                  .map(row -> new Found(book, row))
                  .collect(ImmutableList.toImmutableList());
          derived.add(rows);
          findings.add(found);
        } catch (IllegalArgumentException e) {
          failures.add(new Failure(book.company().name(), String.valueOf(e.getMessage())));
        }
      }
      derived.finish();
      findings.finish();
    }
  }

  private FactBook book(Companies.Group group) throws IOException {
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    for (String file : group.files()) {
      for (Release release : kept(file).releases()) {
        if (companies.isOf(release.company(), group)) {
          releases.add(release);
        }
      }
    }
    ImmutableList<Release> all = releases.build();
    return FactBook.of(all.get(0).company(), all.toArray(Release[]::new));
  }
}

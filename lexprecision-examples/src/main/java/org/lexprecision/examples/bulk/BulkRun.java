package org.lexprecision.examples.bulk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.util.concurrent.Futures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.examples.report.Companies;
import org.lexprecision.examples.report.Derivation;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.table.DerivationTable;
import org.lexprecision.examples.table.FactTable;
import org.lexprecision.examples.table.TieOutRow;
import org.lexprecision.parser.ReadOptions;
import org.lexprecision.parser.ReadResult;
import org.lexprecision.parser.Releases;

/**
 * Many files into four tables, CSV or Parquet as the name of the output ends: facts; beside them
 * derived periods, findings and failures.
 *
 * <p>Each file is read once and kept in a {@link Spool}; the tables are made of what is kept, in
 * the order of the files, and put in place whole. So a run that was killed goes on where it
 * stopped, reads what was changed meanwhile again, and what comes of it is the same, byte for byte.
 */
public final class BulkRun {

  /** A fact and the file it is from. */
  private record Filed(String file, Fact fact) {}

  /** A file or a company, and why nothing came of it. */
  private record Failure(String subject, String reason) {}

  /** A release of a file, by its place among those of the file. */
  private record Place(String file, int ordinal, Company company) {}

  private static final ImmutableList<Column<Filed>> FACTS =
      ImmutableList.<Column<Filed>>builder()
          .add(Column.text("file", Filed::file))
          .addAll(Iterables.transform(FactTable.COLUMNS, column -> column.of(Filed::fact)))
          .build();
  private static final ImmutableList<Column<Derivation>> DERIVED =
      ImmutableList.<Column<Derivation>>builder()
          .add(Column.text("company", row -> row.book().company().name()))
          .addAll(DerivationTable.COLUMNS)
          .build();
  private static final ImmutableList<Column<CompanyRows.Found>> FINDINGS =
      ImmutableList.<Column<CompanyRows.Found>>builder()
          .add(Column.text("company", found -> found.book().company().name()))
          .addAll(
              Iterables.transform(TieOutRow.COLUMNS, column -> column.of(CompanyRows.Found::row)))
          .build();
  private static final ImmutableList<Column<Failure>> FAILURES =
      ImmutableList.of(
          Column.text("subject", Failure::subject), Column.text("reason", Failure::reason));

  private final ImmutableList<Path> paths;
  private final Path output;
  private final int threads;
  private final BulkProgress progress;
  private final Spool spool;
  private final Set<String> files = new LinkedHashSet<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private IntConsumer heard = read -> {};

  /**
   * Prepares a run.
   *
   * @param paths files, directories with all files below them, {@code .gz} and {@code .zip}
   * @param output where the table of facts goes; its name ends in {@code .csv} or {@code .parquet}
   * @throws IOException if nothing can be kept beside the output
   */
  public BulkRun(List<Path> paths, Path output, int threads, BulkProgress progress)
      throws IOException {
    this.paths = ImmutableList.copyOf(paths);
    this.output = output;
    this.threads = threads;
    this.progress = progress;
    this.spool = new Spool(output.resolveSibling(stem(output) + ".work"));
  }

  /** Returns the place of a table beside another: {@code out.findings.csv}. */
  static Path beside(Path output, String table) {
    String stem = stem(output);
    String ending = output.getFileName().toString().substring(stem.length());
    return output.resolveSibling(stem + "." + table + ending);
  }

  /** Returns the place of the table of failures of this run. */
  public Path failures() {
    return beside(output, "failures");
  }

  private static String stem(Path output) {
    String name = output.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /**
   * Reads what is not read yet and writes the tables.
   *
   * @param kept is told how many files were read and are kept
   * @return how many files and companies nothing came of
   */
  public int run(IntConsumer kept) throws IOException {
    this.heard = kept;
    read(this::isWanted);
    writeFacts();
    writeBooks();
    try (BulkTable<Failure> table = new BulkTable<>(failures(), FAILURES)) {
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
        for (int i = 0; i < kept.releases().size(); i++) {
          Release release = kept.releases().get(i);
          places.add(new Place(file, i, release.company()));
          ImmutableList<Filed> facts =
              release.facts().stream()
                  .map(fact -> new Filed(file, fact))
                  .collect(ImmutableList.toImmutableList());
          table.add(facts).forEach(row -> leaveOut(row.file(), row.fact()));
        }
      }
      table.finish();
    }
  }

  private void leaveOut(String subject, Object row) {
    failures.add(new Failure(subject, "a decimal does not fit, and is left out: " + row));
  }

  /** Makes the books in several threads and writes what comes of them in order. */
  private void writeBooks() throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (BulkTable<Derivation> derived = new BulkTable<>(beside(output, "derived"), DERIVED);
        BulkTable<CompanyRows.Found> findings =
            new BulkTable<>(beside(output, "findings"), FINDINGS)) {
      Queue<Future<CompanyRows>> waiting = new ArrayDeque<>();
      for (ImmutableList<Place> company : Companies.groups(places, Place::company)) {
        if (waiting.size() >= threads) {
          write(waiting.remove(), derived, findings);
        }
        String name = company.get(0).company().name();
        ImmutableList<Release> releases = releases(company);
        waiting.add(pool.submit(() -> CompanyRows.of(name, releases)));
      }
      while (!waiting.isEmpty()) {
        write(waiting.remove(), derived, findings);
      }
      derived.finish();
      findings.finish();
    } finally {
      pool.shutdownNow();
    }
  }

  private void write(
      Future<CompanyRows> made,
      BulkTable<Derivation> derived,
      BulkTable<CompanyRows.Found> findings)
      throws IOException {
    CompanyRows company = Objects.requireNonNull(Futures.getUnchecked(made));
    company.failure().ifPresent(e -> fail(company.name(), e));
    try {
      derived.add(company.derived()).forEach(row -> leaveOut(company.name(), row.answer()));
      findings.add(company.findings()).forEach(row -> leaveOut(company.name(), row.row()));
    } catch (RuntimeException e) {
      fail(company.name(), e);
    }
  }

  private void fail(String company, RuntimeException e) {
    failures.add(new Failure(company, "no book can be made of it: " + e));
  }

  private ImmutableList<Release> releases(List<Place> places) throws IOException {
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    String file = "";
    ImmutableList<Release> ofFile = ImmutableList.of();
    for (Place place : places) {
      if (!place.file().equals(file)) {
        file = place.file();
        ofFile = kept(file).releases();
      }
      releases.add(ofFile.get(place.ordinal()));
    }
    return releases.build();
  }
}

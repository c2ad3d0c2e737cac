package org.lexprecision.examples.bulk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.lexprecision.Company;
import org.lexprecision.Release;
import org.lexprecision.examples.report.Companies;
import org.lexprecision.examples.report.Derivation;
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

  /** A release of a file, by its place among those of the file. */
  private record Place(String file, int ordinal, FileLines.OfRelease release) {

    Company company() {
      return release.company();
    }
  }

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
    try (BulkTable<Failure> table = new BulkTable<>(failures(), Failure.COLUMNS, spool.folder())) {
      table.add(table.print(failures.stream()).csv());
      table.finish();
    }
    spool.clear();
    return failures.size();
  }

  private void read(Predicate<String> wanted) throws IOException {
    try {
      Releases.readEach(
          paths,
          ReadOptions.DEFAULT.withThreads(threads).withWanted(wanted).withProgress(this::told),
          this::keep);
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
  }

  private void told(ReadResult kept) {
    progress.done(kept.failure().isPresent());
    heard.accept(progress.read());
  }

  /** Returns what is kept of a file; what is damaged is read again. */
  private Spool.Kept kept(String file) throws IOException {
    Optional<Spool.Kept> kept = spool.get(file);
    return kept.isPresent() ? kept.get() : readAgain(file);
  }

  private synchronized Spool.Kept readAgain(String file) throws IOException {
    read(file::equals);
    return spool.get(file).orElseThrow(() -> new IOException(file + " cannot be kept"));
  }

  private void writeFacts() throws IOException {
    try (BulkTable<FileLines.Filed> table =
        new BulkTable<>(output, FileLines.COLUMNS, spool.folder())) {
      InOrder.each(
          ImmutableList.copyOf(files),
          spool::size,
          threads,
          file -> FileLines.of(file, kept(file), table),
          lines -> {
            table.add(lines.facts());
            failures.addAll(lines.failures());
            for (int i = 0; i < lines.releases().size(); i++) {
              places.add(new Place(lines.file(), i, lines.releases().get(i)));
            }
          });
      table.finish();
    }
  }

  private void writeBooks() throws IOException {
    try (BulkTable<Derivation> derived =
            new BulkTable<>(beside(output, "derived"), CompanyLines.DERIVED, spool.folder());
        BulkTable<CompanyLines.Found> findings =
            new BulkTable<>(beside(output, "findings"), CompanyLines.FINDINGS, spool.folder())) {
      InOrder.each(
          Companies.groups(places, Place::company),
          company -> company.stream().mapToLong(place -> place.release().facts()).sum(),
          threads,
          company ->
              CompanyLines.of(
                  company.get(0).company().name(), releases(company), derived, findings),
          lines -> {
            add(lines.derived(), derived);
            add(lines.findings(), findings);
            failures.addAll(lines.failures());
          });
      derived.finish();
      findings.finish();
    }
  }

  private static void add(Optional<Path> lines, BulkTable<?> table) throws IOException {
    if (lines.isPresent()) {
      table.add(lines.get());
    }
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

package org.lexprecision.examples.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Companies;
import picocli.CommandLine.Option;

/** Which of several statements of a figure count, and up to when. */
final class View {

  /** Whose word counts where releases contradict one another. */
  enum Vintage {
    /** Everybody's. */
    ALL,
    /** The word of the first to say it. */
    AS_FIRST_REPORTED,
    /** The word of the last to say it. */
    LATEST;

    /** Prints the name as it is written on the command line. */
    @Override
    public String toString() {
      return Ascii.toLowerCase(name()).replace('_', '-');
    }
  }

  @Option(
      names = "--vintage",
      defaultValue = "all",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Vintage vintage = Vintage.ALL;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Take only what had been released by then: 2003-12-31.")
  private @Nullable LocalDate asOf;

  /** Which shares count where a company split them. */
  enum PerShare {
    /** Those of the day of each release. */
    AS_REPORTED,
    /** Those of now. */
    SPLIT_ADJUSTED;

    /** Prints the name as it is written on the command line. */
    @Override
    public String toString() {
      return Ascii.toLowerCase(name()).replace('_', '-');
    }
  }

  @Option(
      names = "--per-share",
      description =
          "One of ${COMPLETION-CANDIDATES}: which shares count after a split (default:"
              + " as-reported for as-first-reported, else split-adjusted).")
  private @Nullable PerShare perShare;

  /** Returns the books of what was read, one a company, as they are to be seen. */
  ImmutableList<FactBook> books(Reading reading) {
    return Companies.groups(reading.releases()).stream()
        .map(releases -> seen(Companies.book(releases)))
        .collect(ImmutableList.toImmutableList());
  }

  private FactBook seen(FactBook whole) {
    FactBook book = Optional.ofNullable(asOf).map(whole::asOf).orElse(whole);
    return counting(
        switch (vintage) {
          case ALL -> book;
          case AS_FIRST_REPORTED -> book.asFirstReported();
          case LATEST -> book.latest();
        });
  }

  private FactBook counting(FactBook book) {
    if (perShare == null) {
      return book;
    }
    return perShare == PerShare.AS_REPORTED ? book.asReported() : book.splitAdjusted();
  }
}

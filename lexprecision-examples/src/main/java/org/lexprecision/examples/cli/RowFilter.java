package org.lexprecision.examples.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexprecision.Basis;
import org.lexprecision.algebra.Answer;
import org.lexprecision.examples.table.Column;
import org.lexprecision.headline.HeadlineFigure;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which rows a command prints: those that have what is asked for in the columns of that name. */
final class RowFilter {

  private static final ImmutableSet<String> STATUSES =
      Stream.concat(
              Arrays.stream(Answer.Status.values()).map(Answer.Status::id),
              Arrays.stream(HeadlineFigure.Status.values()).map(HeadlineFigure.Status::id))
          .collect(ImmutableSet.toImmutableSet());
  private static final ImmutableSet<String> BASES =
      Arrays.stream(Basis.values()).map(Basis::id).collect(ImmutableSet.toImmutableSet());
  private static final Pattern PERIOD =
      Pattern.compile(
          "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?|\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by the command line before a command runs
  private CommandSpec command;

  @Option(
      names = "--item",
      paramLabel = "ID",
      split = ",",
      description = "Only these items, in any case: Revenues, \"inventory*\".")
  private final List<String> items = new ArrayList<>();

  @Option(
      names = "--segment",
      paramLabel = "NAME",
      description = "Only this part of the company; Consolidated is the whole.")
  private final List<String> segments = new ArrayList<>();

  @Option(
      names = "--period",
      paramLabel = "END",
      description =
          "Only what ends then: 2003, 2003-06, 2003-06-30; or 2003-04-01/2003-06-30 alone.")
  private final List<String> periods = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description =
          "Only rows of this status: reported, derived, conflicting, refused, not-derivable.")
  private final List<String> statuses = new ArrayList<>();

  @Option(
      names = "--basis",
      paramLabel = "BASIS",
      split = ",",
      description = "Only rows of this basis: reported, adjusted, pro-forma, restated.")
  private final List<String> bases = new ArrayList<>();

  /** Asks whether anything is asked for. */
  boolean isActive() {
    return !(items.isEmpty()
        && segments.isEmpty()
        && periods.isEmpty()
        && statuses.isEmpty()
        && bases.isEmpty());
  }

  /**
   * Returns the rows that have what is asked for.
   *
   * @throws ParameterException if no column tells what is asked for
   */
  <R> ImmutableList<R> of(ImmutableList<R> rows, ImmutableList<Column<R>> columns) {
    check();
    Predicate<R> wanted = row -> true;
    if (!items.isEmpty()) {
      wanted = wanted.and(told("--item", items, RowFilter::isNamed, columns, "concept", "item"));
    }
    if (!segments.isEmpty()) {
      wanted = wanted.and(told("--segment", segments, Ascii::equalsIgnoreCase, columns, "segment"));
    }
    if (!statuses.isEmpty()) {
      wanted = wanted.and(told("--status", statuses, Ascii::equalsIgnoreCase, columns, "status"));
    }
    if (!bases.isEmpty()) {
      wanted = wanted.and(told("--basis", bases, Ascii::equalsIgnoreCase, columns, "basis"));
    }
    if (!periods.isEmpty()) {
      Column<R> end = column("--period", columns, "end");
      Column<R> start = column("--period", columns, "start");
      wanted =
          wanted.and(
              row ->
                  periods.stream()
                      .anyMatch(
                          asked ->
                              asked.indexOf('/') < 0
                                  ? cell(end, row).startsWith(asked)
                                  : asked.equals(cell(start, row) + "/" + cell(end, row))));
    }
    return rows.stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  /** Refuses words that no row can have. */
  private void check() {
    check("--status", statuses, STATUSES);
    check("--basis", bases, BASES);
    for (String period : periods) {
      if (!PERIOD.matcher(period).matches()) {
        throw new ParameterException(
            command.commandLine(),
            "--period "
                + period
                + ": say when it ends, 2003, 2003-06 or 2003-06-30, or all of it,"
                + " 2003-04-01/2003-06-30");
      }
    }
  }

  private void check(String option, List<String> asked, ImmutableSet<String> known) {
    for (String one : asked) {
      if (!known.contains(Ascii.toLowerCase(one))) {
        throw new ParameterException(
            command.commandLine(), option + " " + one + " is none of " + String.join(", ", known));
      }
    }
  }

  private <R> Predicate<R> told(
      String option,
      List<String> asked,
      BiPredicate<String, String> fits,
      ImmutableList<Column<R>> columns,
      String... names) {
    Column<R> column = column(option, columns, names);
    return row -> asked.stream().anyMatch(one -> fits.test(cell(column, row), one));
  }

  private <R> Column<R> column(String option, ImmutableList<Column<R>> columns, String... names) {
    for (String name : names) {
      Optional<Column<R>> found =
          columns.stream().filter(column -> column.name().equals(name)).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new ParameterException(
        command.commandLine(), command.name() + " tells nothing to choose by " + option);
  }

  private static <R> String cell(Column<R> column, R row) {
    return column.printed(row).map(Object::toString).orElse("");
  }

  private static boolean isNamed(String item, String asked) {
    return asked.endsWith("*")
        ? Ascii.toLowerCase(item)
            .startsWith(Ascii.toLowerCase(asked.substring(0, asked.length() - 1)))
        : Ascii.equalsIgnoreCase(item, asked);
  }
}

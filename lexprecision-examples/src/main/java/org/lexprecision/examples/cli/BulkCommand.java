package org.lexprecision.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lexprecision.examples.bulk.BulkProgress;
import org.lexprecision.examples.bulk.BulkRun;
import org.lexprecision.examples.export.DuckDb;
import org.lexprecision.examples.report.Visible;
import org.lexprecision.parser.ReleaseParseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "bulk",
    description = {
      "Reads many files in parallel into tables: facts, and beside OUT.csv OUT.derived.csv,"
          + " OUT.findings.csv and OUT.failures.csv; all of them Parquet where the output is.",
      "A run that was stopped goes on where it was: what is read is kept in OUT.work."
    },
    mixinStandardHelpOptions = true)
final class BulkCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by the command line before a command runs
  private CommandSpec command;

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "A directory with all below it, a file, a .gz or a .zip.")
  private final List<Path> paths = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "OUT.csv|OUT.parquet",
      required = true,
      description = "Where the facts go; the other tables stand beside it.")
  @SuppressWarnings("NullAway.Init") // required
  private Path output;

  @Option(names = "--threads", description = "How many files are read at once.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Say nothing of how far it is.")
  private boolean quiet;

  @Override
  public Integer call() {
    check();
    PrintWriter errors = command.commandLine().getErr();
    try {
      BulkProgress progress = new BulkProgress(errors, quiet, InstantSource.system());
      BulkRun run = new BulkRun(paths, output, threads, progress);
      int failures = run.run(read -> {});
      if (failures > 0) {
        errors.println(
            "lexprecision: " + failures + " failed: " + Visible.line(run.failures().toString()));
      }
      return failures == 0 ? ExitCode.OK : ExitCode.USAGE;
    } catch (IOException | ReleaseParseException e) {
      errors.println(Visible.line("lexprecision: " + e));
      return ExitCode.USAGE;
    }
  }

  private void check() {
    if (threads < 1) {
      throw new ParameterException(command.commandLine(), "--threads is 1 or more.");
    }
    if (output.toString().endsWith(".parquet")) {
      try {
        DuckDb.require();
      } catch (IOException e) {
        throw new ParameterException(command.commandLine(), e.getMessage() + ".", e);
      }
    } else if (!output.toString().endsWith(".csv")) {
      throw new ParameterException(
          command.commandLine(), "The name of the output ends in .csv or in .parquet.");
    }
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(command.commandLine(), "There is no " + path + ".");
      }
    }
  }
}

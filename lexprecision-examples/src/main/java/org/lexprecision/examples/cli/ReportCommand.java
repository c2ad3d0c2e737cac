package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.lexprecision.examples.report.Visible;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * A command that reads releases and prints rows.
 *
 * @param <R> the type of a row
 */
abstract class ReportCommand<R> implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by the command line before a command runs
  private CommandSpec command;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set by the command line before a command runs
  private Lexprecision parent;

  @Mixin private final Inputs inputs = new Inputs();

  @Option(
      names = "--format",
      defaultValue = "text",
      description =
          "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); html: tie-out only.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--raw",
      description = "Leave words in CSV as they are, even where a spreadsheet would run them.")
  private boolean raw;

  /** Returns the rows of what was read. */
  abstract ImmutableList<R> rows(Reading reading);

  /** Returns the columns of the CSV and JSON. */
  abstract ImmutableList<Column<R>> columns();

  /** Returns the lines a person reads. */
  abstract ImmutableList<String> text(Reading reading, ImmutableList<R> rows);

  /**
   * Returns the page a person reads.
   *
   * @throws ParameterException if the command has none
   */
  String page(Reading reading) {
    throw new ParameterException(command.commandLine(), "Only tie-out has --format html.");
  }

  /** Returns the exit status where everything could be read. */
  int status(ImmutableList<R> rows) {
    return ExitCode.OK;
  }

  @Override
  public final Integer call() throws IOException {
    Reading reading = inputs.read(parent.standardInput(), command.commandLine().getErr());
    ImmutableList<R> rows = rows(reading);
    PrintWriter out = command.commandLine().getOut();
    if (format == OutputFormat.TEXT) {
      text(reading, rows).forEach(line -> out.append(Visible.line(line)).append('\n'));
    } else if (format == OutputFormat.HTML) {
      out.append(page(reading));
    } else {
      new Sheet<>(columns(), rows, raw).print(format, out);
    }
    out.flush();
    return reading.isComplete() ? status(rows) : ExitCode.USAGE;
  }
}

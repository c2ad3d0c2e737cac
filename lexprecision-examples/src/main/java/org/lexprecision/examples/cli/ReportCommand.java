package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.table.Sheet;
import org.lexprecision.examples.terminal.Terminal;
import org.lexprecision.examples.text.RowText;
import picocli.CommandLine;
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

  @Mixin private final RowFilter filter = new RowFilter();

  @Mixin private final Printing printing = new Printing();

  /** Returns the rows of what was read. */
  abstract ImmutableList<R> rows(Reading reading);

  /** Returns the columns of the CSV and JSON. */
  abstract ImmutableList<Column<R>> columns();

  /** Returns the columns by which rows can be chosen: those that are printed, and any others. */
  ImmutableList<Column<R>> choices() {
    return columns();
  }

  /** Asks whether the command needs what the prose says. */
  boolean asksWords() {
    return false;
  }

  /** Returns the lines a person reads. */
  abstract ImmutableList<String> text(Reading reading, ImmutableList<R> rows);

  /** Asks whether the command has a page that a person reads. */
  boolean hasPage() {
    return false;
  }

  /** Returns the page, of a command that has one. */
  String page(Reading reading) {
    throw new IllegalStateException(command.name() + " has no page");
  }

  /** Returns the lines a person reads of rows that were chosen. */
  ImmutableList<String> chosen(Reading reading, ImmutableList<R> rows) {
    return RowText.lines(rows, columns());
  }

  /** Returns the exit status where everything could be read. */
  int status(ImmutableList<R> rows) {
    return ExitCode.OK;
  }

  @Override
  public final Integer call() {
    CommandLine line = command.commandLine();
    check(line);
    Terminal terminal = parent.terminal();
    Reading reading =
        inputs.read(
            parent.standardInput(),
            line.getErr(),
            terminal.attended() && !printing.isQuiet(),
            asksWords());
    ImmutableList<R> all = rows(reading);
    ImmutableList<R> rows = filter.of(all, choices());
    if (rows.isEmpty() && filter.isActive() && !printing.isQuiet()) {
      line.getErr().println("lexprecision: nothing is as chosen, of " + all.size() + " in all");
    }
    try {
      if (format == OutputFormat.TEXT) {
        printing.text(
            terminal,
            line.getOut(),
            filter.isActive() ? chosen(reading, rows) : text(reading, rows));
      } else if (format == OutputFormat.HTML) {
        String page = page(reading);
        printing.print(line.getOut(), out -> out.write(page));
      } else if (format == OutputFormat.JSON) {
        printing.print(line.getOut(), out -> new Sheet<>(columns(), rows, raw).printJson(out));
      } else {
        printing.print(line.getOut(), out -> new Sheet<>(columns(), rows, raw).printCsv(out));
      }
    } catch (IOException e) {
      line.getErr().println("lexprecision: the results cannot be written: " + WholeFile.reason(e));
      return ExitCode.USAGE;
    }
    return reading.isComplete() ? status(rows) : ExitCode.USAGE;
  }

  private void check(CommandLine line) {
    if (format == OutputFormat.HTML && !hasPage()) {
      throw new ParameterException(line, "Only tie-out has --format html.");
    }
    if (format == OutputFormat.HTML && filter.isActive()) {
      throw new ParameterException(
          line, "--format html shows whole releases; choose rows in text, csv or json.");
    }
  }
}

package org.lexprecision.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Fact;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.export.BookJson;
import org.lexprecision.examples.export.BookWorkbook;
import org.lexprecision.examples.export.FactParquet;
import org.lexprecision.examples.export.MarkdownTables;
import org.lexprecision.examples.export.XbrlJson;
import org.lexprecision.examples.table.AnswerRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = {
      "Writes what the releases of a company print and what follows from it, for other programs.",
      "Answers are those for every printed period, every quarter and every trailing year."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by the command line before a command runs
  private CommandSpec command;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set by the command line before a command runs
  private Lexprecision parent;

  @Mixin private final Inputs inputs = new Inputs();

  @Mixin private final View view = new View();

  @Option(
      names = "--format",
      description =
          "One of ${COMPLETION-CANDIDATES} (default: what the name of the --output tells, else"
              + " csv).")
  private @Nullable ExportFormat format;

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = "The file to write; it is replaced when all of it has been written.")
  private @Nullable Path output;

  @Option(names = "--quiet", description = "Say nothing of what was written.")
  private boolean quiet;

  private boolean complete = true;

  @Override
  public Integer call() {
    ExportFormat chosen = format();
    Reading reading = inputs.read(parent.standardInput(), command.commandLine().getErr());
    ImmutableList<FactBook> books = view.books(reading);
    try {
      if (output == null) {
        OutputStream out = new BufferedOutputStream(parent.standardOutput());
        write(chosen, books, out);
        out.flush();
      } else {
        WholeFile.write(output, out -> write(chosen, books, out));
      }
    } catch (IOException e) {
      say(
          (output == null ? "standard output" : output)
              + " cannot be written: "
              + WholeFile.reason(e));
      return ExitCode.USAGE;
    }
    if (!quiet) {
      books.forEach(book -> say(chosen + " of " + book));
    }
    return complete && reading.isComplete() ? ExitCode.OK : ExitCode.USAGE;
  }

  private ExportFormat format() {
    return Optional.ofNullable(format)
        .or(() -> Optional.ofNullable(output).flatMap(file -> ExportFormat.of(file.toString())))
        .orElseGet(
            () -> {
              if (output != null) {
                throw new ParameterException(
                    command.commandLine(), "Say --format: the name " + output + " tells none.");
              }
              return ExportFormat.CSV;
            });
  }

  /** Writes books; says what had to be left out. */
  private void write(ExportFormat chosen, ImmutableList<FactBook> books, OutputStream out)
      throws IOException {
    switch (chosen) {
      case CSV -> AnswerRow.sheet(books).printCsv(new OutputStreamWriter(out, UTF_8));
      case JSON -> BookJson.write(books, out);
      case MARKDOWN -> {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        MarkdownTables.write(books, writer);
        writer.flush();
      }
      case XBRL_JSON -> XbrlJson.write(books, out);
      case XLSX -> BookWorkbook.write(books, out);
      case PARQUET -> FactParquet.write(facts(books), out).forEach(this::leaveOut);
    }
  }

  private static ImmutableList<Fact> facts(ImmutableList<FactBook> books) {
    return books.stream()
        .flatMap(book -> book.releases().stream())
        .flatMap(release -> release.facts().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private void leaveOut(Fact fact) {
    complete = false;
    say(fact + " was left out: " + fact.figure().amount().toPlainString() + " does not fit");
  }

  private void say(String words) {
    PrintWriter errors = command.commandLine().getErr();
    errors.println("lexprecision: " + words);
    errors.flush();
  }
}

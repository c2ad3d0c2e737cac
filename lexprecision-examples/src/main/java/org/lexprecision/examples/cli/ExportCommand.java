package org.lexprecision.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  @Override
  public Integer call() {
    ExportFormat chosen = format();
    Reading reading = inputs.read(parent.standardInput(), command.commandLine().getErr());
    ImmutableList<FactBook> books = view.books(reading);
    boolean complete;
    try {
      complete = output == null ? print(chosen, books) : write(chosen, books, output);
    } catch (IOException e) {
      say((output == null ? "standard output" : output) + " cannot be written: " + e);
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

  private boolean print(ExportFormat chosen, ImmutableList<FactBook> books) throws IOException {
    OutputStream out = new BufferedOutputStream(parent.standardOutput());
    boolean complete = write(chosen, books, out);
    out.flush();
    return complete;
  }

  /** Writes a file beside the one that is meant, and puts it in its place when it is complete. */
  private boolean write(ExportFormat chosen, ImmutableList<FactBook> books, Path file)
      throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      boolean complete;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        complete = write(chosen, books, out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      return complete;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Writes books; says whether nothing had to be left out, and what had to be. */
  private boolean write(ExportFormat chosen, ImmutableList<FactBook> books, OutputStream out)
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
      case PARQUET -> {
        return isComplete(FactParquet.write(facts(books), out));
      }
    }
    return true;
  }

  private static ImmutableList<Fact> facts(ImmutableList<FactBook> books) {
    return books.stream()
        .flatMap(book -> book.releases().stream())
        .flatMap(release -> release.facts().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isComplete(ImmutableList<Fact> leftOut) {
    for (Fact fact : leftOut) {
      say(fact + " was left out: " + fact.figure().amount().toPlainString() + " does not fit");
    }
    return leftOut.isEmpty();
  }

  private void say(String words) {
    PrintWriter errors = command.commandLine().getErr();
    errors.println("lexprecision: " + words);
    errors.flush();
  }
}

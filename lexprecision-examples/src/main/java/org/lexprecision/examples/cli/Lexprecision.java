package org.lexprecision.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/**
 * The command line.
 *
 * <p>Exit status: 0 done; 1 {@code tie-out} found something graver than rounding; 2 wrong usage, or
 * something that could not be read, which is named while the rest is still done.
 */
@Command(
    name = "lexprecision",
    description = "Reads earnings releases, derives what they leave out, and checks their figures.",
    mixinStandardHelpOptions = true,
    version = "lexprecision 0.1.0",
    subcommands = {
      FactsCommand.class,
      DiagnosticsCommand.class,
      DeriveCommand.class,
      EbitdaCommand.class,
      ClaimsCommand.class,
      TieOutCommand.class,
      HeadlineCommand.class,
      GuidanceCommand.class,
      ExportCommand.class
    },
    exitCodeOnInvalidInput = ExitCode.USAGE,
    exitCodeOnExecutionException = ExitCode.USAGE)
public final class Lexprecision {

  private final InputStream standardInput;
  private final OutputStream standardOutput;

  private Lexprecision(InputStream standardInput, OutputStream standardOutput) {
    this.standardInput = standardInput;
    this.standardOutput = standardOutput;
  }

  /** Runs a command and ends the process with its exit status. */
  public static void main(String... arguments) {
    System.exit(run(System.in, System.out, System.err, arguments));
  }

  /**
   * Runs a command.
   *
   * @param standardInput what {@code -} reads
   * @param output takes the results, in UTF-8
   * @param errors takes what went wrong, in UTF-8
   * @return the exit status
   */
  public static int run(
      InputStream standardInput, OutputStream output, OutputStream errors, String... arguments) {
    PrintWriter out = new PrintWriter(new OutputStreamWriter(output, UTF_8));
    PrintWriter err = new PrintWriter(new OutputStreamWriter(errors, UTF_8));
    int status =
        new CommandLine(new Lexprecision(standardInput, output))
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments);
    out.flush();
    err.flush();
    return status;
  }

  InputStream standardInput() {
    return standardInput;
  }

  /** Takes bytes that are no text; nothing else may be printed then. */
  OutputStream standardOutput() {
    return standardOutput;
  }
}

package org.lexprecision.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Objects;
import org.lexprecision.examples.report.Version;
import org.lexprecision.examples.report.Visible;
import org.lexprecision.examples.terminal.Terminal;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/**
 * The command line.
 *
 * <p>Exit status: 0 done; 1 {@code tie-out} found something graver than rounding; 2 wrong usage, or
 * something that could not be read, which is named while the rest is still done, or results that
 * could not be written, as on a full disk. A reader that stops reading changes nothing.
 */
@Command(
    name = "lexprecision",
    description = "Reads earnings releases, derives what they leave out, and checks their figures.",
    mixinStandardHelpOptions = true,
    versionProvider = Lexprecision.Named.class,
    subcommands = {
      FactsCommand.class,
      DiagnosticsCommand.class,
      DeriveCommand.class,
      EbitdaCommand.class,
      ClaimsCommand.class,
      TieOutCommand.class,
      HeadlineCommand.class,
      StatementsCommand.class,
      GuidanceCommand.class,
      ExportCommand.class,
      BulkCommand.class,
      HelpCommand.class,
      GenerateCompletion.class
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:tie-out found something graver than rounding",
      "2:wrong usage, or something could not be read or written; the rest is still done"
    },
    exitCodeOnInvalidInput = ExitCode.USAGE,
    exitCodeOnExecutionException = ExitCode.USAGE)
public final class Lexprecision {

  /** Says the version. */
  static final class Named implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"lexprecision " + Version.NAME};
    }
  }

  private final InputStream standardInput;
  private final OutputStream standardOutput;
  private final Terminal terminal;

  private Lexprecision(InputStream standardInput, OutputStream standardOutput, Terminal terminal) {
    this.standardInput = standardInput;
    this.standardOutput = standardOutput;
    this.terminal = terminal;
  }

  /** Runs a command and ends the process with its exit status. */
  public static void main(String... arguments) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.exit(run(Terminal.detect(), System.in, out, System.err, arguments));
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
    return run(Terminal.NONE, standardInput, output, errors, arguments);
  }

  private static int run(
      Terminal terminal,
      InputStream standardInput,
      OutputStream output,
      OutputStream errors,
      String... arguments) {
    Results results = new Results(output);
    PrintWriter out = new PrintWriter(new OutputStreamWriter(results, UTF_8));
    PrintWriter err = new PrintWriter(new OutputStreamWriter(errors, UTF_8));
    int status = executed(new Lexprecision(standardInput, results, terminal), out, err, arguments);
    out.flush();
    if (results.failure().isPresent()) {
      err.println("lexprecision: the results are not all written: " + results.failure().get());
      status = ExitCode.USAGE;
    }
    err.flush();
    return status;
  }

  /** A command that dies says so in a line, and with the status of what could not be done. */
  private static int executed(
      Lexprecision command, PrintWriter out, PrintWriter err, String... arguments) {
    try {
      return Choices.readBy(new CommandLine(command))
          .setOut(out)
          .setErr(err)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setParameterExceptionHandler(Lexprecision::refuse)
          .execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println("lexprecision: there is not enough memory; give more with java -Xmx");
    } catch (StackOverflowError e) {
      err.println("lexprecision: the stack is not deep enough; give more with java -Xss");
    }
    return ExitCode.USAGE;
  }

  /** Says in one line what is wrong with the arguments, and where to read about them. */
  private static int refuse(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandName();
    String help = command.getParent() == null ? "--help" : "help " + name;
    command
        .getErr()
        .println(
            "lexprecision: "
                + Visible.line(Objects.requireNonNullElse(wrong.getMessage(), "wrong arguments"))
                + " (see lexprecision "
                + help
                + ")");
    return ExitCode.USAGE;
  }

  /** Where a person reads what is printed, if one does. */
  Terminal terminal() {
    return terminal;
  }

  InputStream standardInput() {
    return standardInput;
  }

  /** Takes bytes that are no text; nothing else may be printed then. */
  OutputStream standardOutput() {
    return standardOutput;
  }
}

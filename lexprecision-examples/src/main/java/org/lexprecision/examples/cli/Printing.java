package org.lexprecision.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lexprecision.examples.report.Visible;
import org.lexprecision.examples.terminal.Fitted;
import org.lexprecision.examples.terminal.Terminal;
import picocli.CommandLine.Option;

/** Where a command prints to, and how: a file, a pipe, or a terminal with its width and pages. */
final class Printing {

  /** When text is coloured. */
  enum Colours {
    /** At a terminal. */
    AUTO,
    /** Everywhere. */
    ALWAYS,
    /** Nowhere. */
    NEVER;

    /** Prints the name as it is written on the command line. */
    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  /** Prints results. */
  @FunctionalInterface
  interface Results {
    void print(Writer out) throws IOException;
  }

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write; it is replaced when all of it has been written.")
  private @Nullable Path output;

  @Option(names = "--quiet", description = "Say nothing on standard error of what is being done.")
  private boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour text: one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Colours colours = Colours.AUTO;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Break lines of text at so many characters (default: those of the terminal).")
  private @Nullable Integer width;

  boolean isQuiet() {
    return quiet;
  }

  /** Prints lines for people: fitted, coloured and by pages where a terminal is. */
  void text(Terminal terminal, PrintWriter out, Iterable<String> lines) throws IOException {
    boolean attended = terminal.attended() && output == null;
    int fitting = width != null ? width : output == null ? terminal.width() : 0;
    boolean coloured = colours == Colours.ALWAYS || (colours == Colours.AUTO && attended);
    StringWriter text = new StringWriter();
    for (String line : lines) {
      for (String part : Fitted.lines(Visible.line(line), fitting)) {
        text.append(coloured ? coloured(part) : part).append('\n');
      }
    }
    if (!attended || !terminal.page(text.toString())) {
      print(out, writer -> writer.write(text.toString()));
    }
  }

  /** Prints results to the file or the standard output. */
  void print(PrintWriter out, Results results) throws IOException {
    if (output == null) {
      results.print(out);
      out.flush();
      return;
    }
    WholeFile.write(
        output,
        bytes -> {
          Writer writer = new OutputStreamWriter(bytes, UTF_8);
          results.print(writer);
          writer.flush();
        });
  }

  /** A heading is bold, what contradicts is red, what is not known is faint. */
  private static String coloured(String line) {
    if (!line.isEmpty() && line.charAt(0) != ' ') {
      return "\u001B[1m" + line + "\u001B[0m";
    }
    return line.replace("conflicting", "\u001B[31mconflicting\u001B[0m")
        .replace("not-derivable", "\u001B[2mnot-derivable\u001B[0m")
        .replace("refused", "\u001B[2mrefused\u001B[0m");
  }
}

package org.lexprecision.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.lexprecision.examples.cli.Lexprecision;

/** Runs commands in this process, for tests. */
public final class CommandLine {

  /**
   * What a command did.
   *
   * @param status its exit status
   * @param out what it printed
   * @param err what it complained of
   */
  public record Outcome(int status, String out, String err) {

    /** Reads what it printed as CSV: a map from column to cell for each row. */
    public ImmutableList<ImmutableMap<String, String>> rows() {
      try {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        return format.parse(new StringReader(out)).stream()
            .map(CSVRecord::toMap)
            .map(ImmutableMap::copyOf)
            .collect(ImmutableList.toImmutableList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Returns the first line it printed. */
    public String header() {
      return out.lines().findFirst().orElse("");
    }
  }

  private CommandLine() {}

  /** Runs a command with nothing on standard input. */
  public static Outcome run(String... arguments) {
    return run(new byte[0], arguments);
  }

  /** Runs a command. */
  public static Outcome run(byte[] standardInput, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Lexprecision.run(new ByteArrayInputStream(standardInput), out, err, arguments);
    return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}

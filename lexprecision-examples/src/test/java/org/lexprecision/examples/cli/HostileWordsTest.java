package org.lexprecision.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.report.Visible;

/** Documents and surroundings that mean harm, or have none to write to. */
class HostileWordsTest {

  private static final String RELEASE =
      """
      <html><p>ACME\u202E CORPORATION</p><p>(in thousands)</p><table>
      <tr><td></td><td>Three months ended March 31, 2004</td>
      <td>Three months ended March 31, 2003</td></tr>
      <tr><td>Net sales</td><td>33,006</td><td>30,873</td></tr>
      <tr><td>=HYPERLINK("http://x","y")</td><td>(1,200)</td><td>(1,100)</td></tr>
      <tr><td>@SUM(A1)\u202E</td><td>1,201</td><td>1,101</td></tr>
      </table></html>
      """;

  private static String cell(ImmutableMap<String, String> row, String column) {
    return Strings.nullToEmpty(row.get(column));
  }

  @Test
  void words_that_a_spreadsheet_would_run_are_made_harmless(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("=1+2.htm"), RELEASE);
    boolean seen = false;
    for (ImmutableMap<String, String> row :
        CommandLine.run("facts", "--format", "csv", file.toString()).rows()) {
      assertEquals("'=1+2.htm", row.get("document"));
      seen |= cell(row, "caption").startsWith("'=HYPERLINK(");
      assertFalse(cell(row, "value").startsWith("'"));
      assertFalse(cell(row, "printed").startsWith("'"));
    }
    assertTrue(seen);
    String raw = CommandLine.run("facts", "--format", "csv", "--raw", file.toString()).out();
    assertTrue(raw.contains("\n=1+2.htm,"), raw);
    String json = CommandLine.run("facts", "--format", "json", file.toString()).out();
    assertTrue(json.contains("\"=1+2.htm\""), json);
  }

  @Test
  void what_acts_on_a_terminal_is_written_out(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a\n\u001B[2Jb.htm"), RELEASE);
    for (String command : new String[] {"facts", "diagnostics", "derive", "claims", "tie-out"}) {
      String text = CommandLine.run(command, file.toString()).out();
      assertFalse(text.contains("\u202E"), command);
      assertFalse(text.contains("\u001B"), command);
    }
    String page = CommandLine.run("tie-out", "--format", "html", file.toString()).out();
    assertFalse(page.contains("\u202E"));
    assertTrue(page.contains("a\\u000A\\u001B[2Jb.htm"));
    String missing = CommandLine.run("facts", folder.resolve("x\ny").toString()).err();
    assertEquals(1, missing.lines().count(), missing);
  }

  @Test
  void what_is_seen_is_left_alone() {
    String words = "Größe 1,234 € – “net” 売上高 \uD83D\uDE00";
    assertEquals(words, Visible.line(words));
    assertEquals("a\\u0009b", Visible.line("a\tb"));
    assertEquals("a\tb\\u2067", Visible.page("a\tb\u2067"));
  }

  /** A disk that takes no more. */
  private static final class Broken extends OutputStream {
    private final String why;

    Broken(String why) {
      this.why = why;
    }

    @Override
    public void write(int one) throws IOException {
      throw new IOException(why);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "Bad file descriptor"})
  void results_that_do_not_arrive_are_not_called_done(String why) {
    for (String format : new String[] {"text", "csv", "json"}) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      assertEquals(
          2,
          Lexprecision.run(
              InputStream.nullInputStream(),
              new Broken(why),
              err,
              "facts",
              "--samples",
              "--format",
              format));
      assertTrue(err.toString(UTF_8).contains(why));
      assertTrue(err.toString(UTF_8).lines().count() <= 1, err.toString(UTF_8));
    }
  }

  @Test
  void memory_that_is_not_enough_is_no_finding() {
    InputStream greedy =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("greedy");
          }

          @Override
          public int read(byte[] bytes, int from, int count) {
            throw new OutOfMemoryError("greedy");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(2, Lexprecision.run(greedy, OutputStream.nullOutputStream(), err, "tie-out", "-"));
    assertTrue(err.toString(UTF_8).contains("memory"), err.toString(UTF_8));
  }
}

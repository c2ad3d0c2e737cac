package org.lexprecision.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.Release;

/** Documents in a process with little memory: they are read, or refused with a reason. */
class LittleMemoryTest {

  private static final int HALF = 400_000;

  /** So many times the length of a document is enough, as {@link ReadLimits} says. */
  private static final long MOST_TIMES = 40;

  private final Path folder;

  LittleMemoryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Reads a document in a process of its own, all that it says, and tells what came of it. */
  static final class Child {

    private Child() {}

    /** Prints {@code read}, or {@code refused}; any other word is a breach. */
    public static void main(String... arguments) {
      System.out.println(outcome(Path.of(arguments[0])));
    }

    private static String outcome(Path document) {
      try {
        for (Release release : Releases.read(document)) {
          release.claims();
          release.guidance();
        }
        return "read";
      } catch (ReleaseParseException e) {
        return "refused";
      }
    }
  }

  private String read(String name, String document, String heap)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve(name), document, StandardCharsets.ISO_8859_1);
    return OtherProcess.run(Child.class, heap, file).said();
  }

  private static String repeated(LongDocument kind, int bytes) {
    int times = 1;
    byte[] document = kind.write(times);
    while (document.length < bytes) {
      times *= 2;
      document = kind.write(times);
    }
    return new String(document, StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({"ROWS_OF_TEXT", "PARAGRAPHS_OF_CLAIMS", "GUIDANCE", "ROWS", "UNCLOSED_STYLES"})
  void a_document_that_does_not_fit_is_refused(LongDocument kind)
      throws IOException, InterruptedException {
    assertEquals("refused", read("large", repeated(kind, 20 * HALF), "24m"));
  }

  @Test
  void rows_of_one_cell_need_no_more_than_is_said() throws IOException, InterruptedException {
    String rows = "<html><body><table>" + "<tr><td>1</td></tr>".repeat(HALF / 4);
    assertEquals("read", read("rows", rows, Long.toString(MOST_TIMES * rows.length())));
  }
}

package org.lexprecision.parser.companyfacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.parser.OtherProcess;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.Releases;

/** A file of 200 MB is refused by name in a heap of 256 MiB, whatever it is. */
class HugeFileTest {

  private static final long BYTES = 200_000_000;

  private final Path folder;

  HugeFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Reads a file and prints how it was refused. */
  static final class Reader {

    private Reader() {}

    public static void main(String[] args) {
      try {
        System.out.println("read " + Releases.read(Path.of(args[0])).size());
      } catch (ReleaseParseException e) {
        System.out.println("refused " + e.getMessage());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CIK0000000042.json|{\"cik\":42,\"entityName\":\"B\",\"facts\":{\"us-gaap\":{\"Revenues\":"
            + "{\"units\":{\"USD\":[|{\"start\":\"2023-01-01\",\"end\":\"2023-12-31\",\"val\":1,"
            + "\"accn\":\"A\",\"form\":\"10-K\",\"filed\":\"2024-02-20\"},",
        "filing.htm|<html xmlns:ix=\"http://www.xbrl.org/2013/inlineXBRL\"><body><table>|<tr><td>"
            + "Net sales</td><td><ix:nonFraction name=\"us-gaap:Revenues\" contextRef=\"c\""
            + " unitRef=\"u\">1</ix:nonFraction></td></tr>"
      })
  @Timeout(120)
  void it_is_refused_and_nothing_else_happens(String name, String head, String row)
      throws IOException, InterruptedException {
    Path file = folder.resolve(name);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(head);
      for (long written = head.length(); written < BYTES; written += row.length() + 1) {
        out.write(row);
        out.newLine();
      }
    }
    OtherProcess reader = OtherProcess.run(Reader.class, "256m", file);
    String said = reader.said();
    assertEquals(0, reader.status(), said);
    assertTrue(said.contains("refused") && said.contains(name) && said.contains("limit"), said);
  }
}

package org.lexprecision.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.CommandLine.Outcome;
import org.lexprecision.examples.samples.Samples;

class LexprecisionTest {

  private final Path folder;

  LexprecisionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "facts|document,exhibit,company,statement,basis,segment,concept,caption,start,end,value,"
            + "unit,decimals,line,column,printed,support,elements,dimensions",
        "diagnostics|document,exhibit,line,column,printed,reason,message",
        "derive|concept,segment,start,end,status,value,lower,upper,unit,proof",
        "claims|document,line,printed,kind,concept,segment,start,end,value,unit,verdict,table_value",
        "statements|document,statement,order,indent,concept,caption,start,end,value,unit,sums",
        "guidance|document,item,start,end,low,high,unit,basis,line,printed",
        "headline|document,item,which,start,end,value,unit,decimals,status,support,line,column,"
            + "printed,reason",
        "ebitda|segment,start,end,measure,value,lower,upper,printed,difference,classification,proof",
        "tie-out|id,kind,severity,concept,segment,start,end,document,line,printed,expected,"
            + "difference,bound,cause,certificate",
      })
  void the_columns_are_the_documented_ones(String command, String columns) {
    assertEquals(columns, CommandLine.run(command, "--samples", "--format", "csv").header());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts",
        "diagnostics",
        "derive",
        "ebitda",
        "claims",
        "headline",
        "statements",
        "tie-out"
      })
  void json_says_what_csv_says(String command) throws IOException {
    ImmutableList<ImmutableMap<String, String>> rows =
        CommandLine.run(command, "--samples", "--format", "csv", "--raw").rows();
    JsonNode json =
        new JsonMapper().readTree(CommandLine.run(command, "--samples", "--format", "json").out());
    assertEquals(rows.size(), json.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode object = json.get(i);
      assertEquals(rows.get(i).size(), object.size());
      rows.get(i)
          .forEach(
              (name, cell) -> assertEquals(cell, object.get(name).asText("").replace("null", "")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "facts,text",
    "facts,csv",
    "facts,json",
    "diagnostics,text",
    "diagnostics,csv",
    "diagnostics,json",
    "derive,text",
    "derive,csv",
    "derive,json",
    "claims,text",
    "claims,csv",
    "claims,json",
    "ebitda,text",
    "ebitda,csv",
    "ebitda,json",
    "headline,text",
    "headline,csv",
    "headline,json",
    "statements,text",
    "statements,csv",
    "statements,json",
    "tie-out,text",
    "tie-out,csv",
    "tie-out,json",
    "tie-out,html"
  })
  void the_same_input_gives_the_same_bytes(String command, String format) {
    Outcome once = CommandLine.run(command, "--samples", "--format", format);
    Outcome again = CommandLine.run(command, "--samples", "--format", format);
    assertEquals(once, again);
    assertFalse(once.out().contains("\r"), "lines end at \\n");
    assertFalse(once.out().isEmpty());
  }

  @Test
  void a_file_that_cannot_be_read_is_named_and_the_others_are_still_done() throws IOException {
    Path good = sample(0);
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path binary = Files.write(folder.resolve("binary.txt"), binary());
    Path missing = folder.resolve("missing.txt");
    Outcome alone = CommandLine.run("facts", "--format", "csv", good.toString());
    Outcome outcome =
        CommandLine.run(
            "facts",
            "--format",
            "csv",
            missing.toString(),
            empty.toString(),
            good.toString(),
            binary.toString());
    assertAll(
        () -> assertEquals(2, outcome.status()),
        () -> assertEquals(alone.out(), outcome.out()),
        () -> assertTrue(outcome.err().contains("missing.txt: no such file")),
        () -> assertTrue(outcome.err().contains("empty.txt")),
        () -> assertTrue(outcome.err().contains("binary.txt")),
        () -> assertFalse(outcome.err().contains("Exception"), outcome.err()),
        () -> assertEquals(3, outcome.err().lines().count(), outcome.err()));
  }

  @Test
  void a_directory_is_read_in_the_order_of_its_names() throws IOException {
    String second = sample(1).toString();
    String first = sample(0).toString();
    assertEquals(
        CommandLine.run("facts", first, second), CommandLine.run("facts", folder.toString()));
  }

  @Test
  void a_directory_without_files_is_named() {
    Outcome outcome = CommandLine.run("facts", folder.toString());
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("no files in this directory"), outcome.err());
  }

  @Test
  void a_directory_without_releases_prints_nothing_but_complaints() throws IOException {
    Files.write(folder.resolve("a.bin"), binary());
    Files.writeString(folder.resolve("notes.txt"), "Buy milk.\n");
    Outcome outcome = CommandLine.run("facts", "--format", "csv", folder.toString());
    assertEquals(2, outcome.status());
    assertEquals(ImmutableList.of(), outcome.rows());
    assertTrue(outcome.err().contains("a.bin"), outcome.err());
  }

  @Test
  void a_dash_is_standard_input() {
    byte[] bytes = Samples.bytes(Samples.names().get(0));
    Outcome outcome = CommandLine.run(bytes, "facts", "--format", "csv", "-");
    assertEquals(0, outcome.status());
    assertTrue(outcome.rows().stream().allMatch(row -> "-".equals(row.get("document"))));
  }

  @Test
  void nothing_on_standard_input_is_named() {
    Outcome outcome = CommandLine.run("facts", "-");
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("standard input"), outcome.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts",
        "facts --format xml --samples",
        "facts --format html --samples",
        "derive --vintage oldest --samples",
        "derive --as-of yesterday --samples",
        "fact --samples",
        "facts --sample",
      })
  void wrong_usage_is_told_and_has_status_2(String line) {
    Outcome outcome = CommandLine.run(line.split(" "));
    assertEquals(2, outcome.status());
    assertEquals("", outcome.out());
    assertFalse(outcome.err().isBlank(), "wrong usage is told");
  }

  @Test
  void tie_out_has_status_1_when_something_grave_is_found() {
    assertEquals(1, CommandLine.run("tie-out", "--samples").status());
    assertEquals(
        0, CommandLine.run(Samples.bytes(Samples.names().get(0)), "tie-out", "-").status());
  }

  @Test
  void a_finding_is_a_line_and_its_proof_is_printed_on_request() {
    String lines = CommandLine.run("tie-out", "--samples").out();
    String explained = CommandLine.run("tie-out", "--samples", "--explain").out();
    long restated = explained.lines().filter(line -> line.startsWith("  RESTATED, ")).count();
    assertTrue(restated > 0, explained);
    assertEquals(restated, lines.lines().filter(line -> line.startsWith("  RESTATED, ")).count());
    assertFalse(lines.contains("proof:"), lines);
    assertTrue(explained.contains("proof:"), explained);
    assertTrue(lines.lines().anyMatch(line -> line.matches("  \\d+ INFO: .*")), lines);
  }

  @Test
  void figures_for_people_are_aligned_and_in_thousands() {
    String out = CommandLine.run("facts", "--samples").out();
    assertTrue(out.contains("Operations, thousands of USD, USD/shares, thousands of shares"), out);
    assertTrue(
        out.contains("Net sales                                                   30,873 "), out);
    assertTrue(
        out.contains("Income (loss) before income taxes                             (647)"), out);
  }

  @Test
  void help_is_no_error() {
    Outcome outcome = CommandLine.run("--help");
    assertEquals(0, outcome.status());
    assertTrue(outcome.out().contains("derive"));
    assertEquals(0, CommandLine.run("--version").status());
  }

  private Path sample(int ordinal) throws IOException {
    String name = Samples.names().get(ordinal);
    return Files.write(folder.resolve(name), Samples.bytes(name));
  }

  private static byte[] binary() {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 256);
    }
    System.arraycopy("MZ".getBytes(UTF_8), 0, bytes, 0, 2);
    return bytes;
  }
}

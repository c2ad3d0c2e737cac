package org.lexprecision.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.CommandLine.Outcome;

/** The options that choose rows, and those that say where and how they are printed. */
class OptionsTest {

  private final Path folder;

  OptionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<ImmutableMap<String, String>> derived(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "derive";
    all[1] = "--samples";
    all[2] = "--format";
    all[3] = "csv";
    System.arraycopy(options, 0, all, 4, options.length);
    return CommandLine.run(all).rows();
  }

  @Test
  void rows_are_chosen_by_item_segment_period_status_and_basis() {
    List<ImmutableMap<String, String>> one =
        derived(
            "--item",
            "revenues",
            "--segment",
            "seals",
            "--period",
            "2002-03",
            "--status",
            "derived",
            "--basis",
            "reported");
    assertEquals(1, one.size());
    assertEquals("23953000", one.get(0).get("value"));
    assertEquals(2, derived("--item", "net*", "--period", "2002-01-01/2002-03-31").size());
    assertTrue(derived("--basis", "adjusted").isEmpty());
    assertTrue(derived("--item", "Revenues,NetIncomeLoss", "--period", "2003").size() > 2);
  }

  @Test
  void that_nothing_is_as_chosen_is_said_beside_the_results() {
    Outcome outcome = CommandLine.run("headline", "--samples", "--item", "Profit");
    assertEquals(0, outcome.status());
    assertTrue(
        outcome.err().matches("lexprecision: nothing is as chosen, of \\d+ in all\n"),
        outcome::err);
    assertEquals("", CommandLine.run("headline", "--samples", "--quiet", "--item", "Profit").err());
  }

  @Test
  void what_a_command_does_not_tell_cannot_be_chosen_by() {
    Outcome outcome = CommandLine.run("headline", "--samples", "--segment", "Seals");
    assertEquals(2, outcome.status());
    assertEquals(
        "lexprecision: headline tells nothing to choose by --segment (see lexprecision help"
            + " headline)\n",
        outcome.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--status;near|--status near is none of reported, derived, conflicting, not-derivable,"
            + " refused",
        "--period;Q2 2003|--period Q2 2003: say when it ends, 2003, 2003-06 or 2003-06-30, or all"
            + " of it, 2003-04-01/2003-06-30",
        "--vintage;first|Invalid value for option '--vintage': 'first' is none of all,"
            + " as-first-reported, latest",
        "--as-of;June|Invalid value for option '--as-of': 'June' is no day like 2003-12-31",
      })
  void words_that_no_row_has_are_refused(String option, String reason) {
    String[] words = option.split(";", -1);
    Outcome outcome = CommandLine.run("derive", "--samples", words[0], words[1]);
    assertEquals(2, outcome.status());
    assertEquals("lexprecision: " + reason + " (see lexprecision help derive)\n", outcome.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tie-out --format html --item Revenues nowhere.txt",
        "facts --format html nowhere.txt"
      })
  void a_page_that_there_is_not_is_refused_before_anything_is_read(String arguments) {
    Outcome outcome = CommandLine.run(arguments.split(" "));
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("--format html"), outcome.err());
    assertFalse(outcome.err().contains("nowhere.txt"), outcome.err());
  }

  @Test
  void the_version_is_that_of_the_build() {
    String version = CommandLine.run("--version").out();
    assertTrue(version.matches("lexprecision \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"), version);
  }

  @Test
  void chosen_rows_are_text_too() {
    String text = CommandLine.run("facts", "--samples", "--item", "grossprofit").out();
    assertEquals(15, text.lines().count());
    assertTrue(text.startsWith("document "), text);
    assertEquals(
        "Nothing is like that.\n", CommandLine.run("facts", "--samples", "--item", "x").out());
  }

  @Test
  void derive_counts_what_is_not_known_unless_all_is_asked_for() {
    String folded = CommandLine.run("derive", "--samples").out();
    String all = CommandLine.run("derive", "--samples", "--all").out();
    assertFalse(folded.contains("not-derivable"));
    assertTrue(folded.contains(" periods that nothing printed leads to (--all)"), folded);
    assertTrue(all.contains("not-derivable"));
    assertTrue(folded.length() < all.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "json"})
  void results_go_to_a_file_whole(String format) throws IOException {
    Path file = folder.resolve("out");
    Outcome outcome =
        CommandLine.run(
            "facts", "--samples", "--format", format, "--output", file.toString(), "--quiet");
    assertEquals("", outcome.out());
    assertEquals("", outcome.err());
    assertEquals(
        CommandLine.run("facts", "--samples", "--format", format).out(), Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void a_file_that_cannot_be_written_is_named() {
    Outcome outcome =
        CommandLine.run(
            "facts", "--samples", "--output", folder.resolve("no").resolve("out").toString());
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().startsWith("lexprecision: the results cannot be written"));
  }

  @Test
  void text_is_broken_at_a_width_and_coloured_where_asked_for() {
    String narrow = CommandLine.run("derive", "--samples", "--width", "100").out();
    assertTrue(narrow.lines().allMatch(line -> line.length() <= 100));
    assertFalse(narrow.contains("\u001B"));
    String coloured = CommandLine.run("derive", "--samples", "--color", "always").out();
    assertTrue(coloured.startsWith("\u001B[1mBELLWATER"), coloured);
    assertFalse(
        CommandLine.run("facts", "--samples", "--color", "always", "--format", "csv")
            .out()
            .contains("\u001B"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"facts --fromat csv", "foo", "derive --vintage never", "derive"})
  void a_bad_argument_takes_one_line(String arguments) {
    Outcome outcome = CommandLine.run(arguments.split(" "));
    assertEquals(2, outcome.status());
    assertEquals("", outcome.out());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  @Test
  void help_tells_of_a_command_and_of_the_exit_statuses() {
    assertTrue(CommandLine.run("help", "derive").out().contains("--vintage"));
    assertTrue(CommandLine.run("--help").out().contains("Exit status:"));
  }

  @Test
  void a_shell_can_complete_commands_and_options() {
    Outcome outcome = CommandLine.run("generate-completion");
    assertEquals(0, outcome.status());
    assertTrue(outcome.out().contains("tie-out") && outcome.out().contains("--vintage"));
  }

  @Test
  void the_first_command_of_the_readme_says_what_matters() {
    Outcome outcome = CommandLine.run("headline", "--samples", "--width", "80");
    assertTrue(outcome.out().lines().count() <= 60, outcome.out());
    assertEquals("", outcome.err());
  }
}

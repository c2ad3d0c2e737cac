package org.lexprecision.examples.snippets;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every snippet of the README stands in a class of this package, and every output under it is what
 * that class prints. Both are marked in the README by a comment before the block.
 */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- (code|output): (.+?) -->\n```\\w*\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern IMPORTS = Pattern.compile("^import .+;\n+", Pattern.MULTILINE);

  private final Path folder;

  ReadmeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @TestFactory
  Stream<DynamicTest> every_snippet_is_code_that_runs() throws IOException {
    return blocks("code")
        .map(block -> DynamicTest.dynamicTest(block.group(2), () -> assertIsInItsClass(block)));
  }

  @TestFactory
  Stream<DynamicTest> every_output_is_what_the_snippet_prints() throws IOException {
    Snippets snippets = Snippets.in(folder);
    return blocks("output")
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.group(2),
                    () -> assertEquals(block.group(3), snippets.printed(block.group(2)))));
  }

  @Test
  void continuous_integration_runs_the_command_of_the_readme() throws IOException {
    String test = "mvn -B -ntp clean verify\n";
    assertTrue(Files.readString(README).contains(test));
    assertTrue(Files.readString(Path.of("..", ".ci", "run")).contains(test));
  }

  private void assertIsInItsClass(MatchResult block) throws IOException {
    String source = Snippets.source(block.group(2));
    String imports =
        IMPORTS.matcher(block.group(3)).results().map(MatchResult::group).collect(joining());
    assertEquals(
        block.group(3).substring(imports.length()).stripLeading(), Snippets.marked(block.group(2)));
    if (!imports.isEmpty()) {
      assertEquals(
          IMPORTS
              .matcher(source)
              .results()
              .map(MatchResult::group)
              .filter(line -> !line.contains("java.io.PrintStream"))
              .map(String::strip)
              .toList(),
          imports.lines().filter(line -> !line.isBlank()).toList());
    }
  }

  private static Stream<MatchResult> blocks(String kind) throws IOException {
    return BLOCK
        .matcher(Files.readString(README))
        .results()
        .filter(block -> block.group(1).equals(kind));
  }
}

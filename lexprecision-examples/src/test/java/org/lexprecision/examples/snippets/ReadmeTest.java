package org.lexprecision.examples.snippets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.samples.Samples;

/**
 * Every snippet of the README stands in a class of this package, and every output under it is what
 * that class prints. Both are marked in the README by a comment before the block.
 */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path SNIPPETS =
      Path.of("src", "main", "java", "org", "lexprecision", "examples", "snippets");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- (code|output): (.+?) -->\n```\\w*\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern MARKED =
      Pattern.compile(" *// begin README\n(.*?) *// end README\n", Pattern.DOTALL);

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
    ImmutableMap<String, Consumer<PrintStream>> runs = runs();
    return blocks("output")
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.group(2),
                    () -> assertEquals(block.group(3), printed(runs, block.group(2)))));
  }

  @Test
  void every_snippet_class_is_shown() throws IOException {
    ImmutableList<String> shown =
        blocks("code").map(block -> block.group(2)).collect(ImmutableList.toImmutableList());
    assertEquals(runs().keySet().stream().sorted().toList(), shown.stream().sorted().toList());
  }

  @Test
  void continuous_integration_runs_the_command_of_the_readme() throws IOException {
    String test = "mvn -B -ntp clean verify\n";
    assertTrue(Files.readString(README).contains(test));
    assertTrue(Files.readString(Path.of("..", ".ci", "run")).contains(test));
  }

  private void assertIsInItsClass(MatchResult block) throws IOException {
    String source = Files.readString(SNIPPETS.resolve(block.group(2) + ".java"));
    String marked =
        MARKED.matcher(source).results().map(found -> found.group(1)).findFirst().orElse("");
    String imports =
        IMPORTS.matcher(block.group(3)).results().map(MatchResult::group).collect(joining());
    assertEquals(
        block.group(3).substring(imports.length()).stripLeading(),
        marked.replaceAll("(?m)^ {4}", ""));
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

  private static String printed(ImmutableMap<String, Consumer<PrintStream>> runs, String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, UTF_8);
    Objects.requireNonNull(runs.get(name), () -> "no snippet is called " + name).accept(out);
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  private ImmutableMap<String, Consumer<PrintStream>> runs() throws IOException {
    for (String name : Samples.names()) {
      Files.write(folder.resolve(name), Samples.bytes(name));
    }
    ImmutableList<Path> files =
        Samples.names().stream().map(folder::resolve).collect(ImmutableList.toImmutableList());
    Path figures = folder.resolve("figures.csv");
    Files.writeString(
        figures,
        """
        company,item,start,end,value,unit,decimals
        Bellwater,NetIncomeLoss,2003-01-01,2003-03-31,-169000,USD,-3
        """);
    Path outlook = folder.resolve("outlook.txt");
    Files.writeString(
        outlook,
        """
        BELLWATER INDUSTRIES, INC.

        May 17, 2004

        For the second quarter of 2004, the Company expects net sales of $33.0 million to
        $34.5 million.
        """);
    FactBook book = FactBook.of(Samples.releases());
    return ImmutableMap.<String, Consumer<PrintStream>>builder()
        .put("FirstSteps", out -> FirstSteps.run(files, out))
        .put("ReadReleases", out -> ReadReleases.run(files.get(3), out))
        .put("ReadStatements", out -> ReadStatements.run(book, out))
        .put("CompareQuarters", out -> CompareQuarters.run(book, out))
        .put("ReadGuidance", out -> ReadGuidance.run(outlook, out))
        .put("ReadHeadline", out -> ReadHeadline.run(files.get(0), out))
        .put("AskForPeriods", out -> AskForPeriods.run(book, out))
        .put("ChooseVintage", out -> ChooseVintage.run(book, out))
        .put("BridgeEbitda", out -> BridgeEbitda.run(book, out))
        .put("TestCovenant", out -> TestCovenant.run(book, out))
        .put("TieOutBook", out -> TieOutBook.run(book, out))
        .put("OwnLineItem", out -> OwnLineItem.run(book, out))
        .put("OwnParser", out -> OwnParser.run(figures, out))
        .put("QueryFacts", out -> query(book, out))
        .buildOrThrow();
  }

  private static void query(FactBook book, PrintStream out) {
    try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
      QueryFacts.run(book, database, out);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<MatchResult> blocks(String kind) throws IOException {
    return BLOCK
        .matcher(Files.readString(README))
        .results()
        .filter(block -> block.group(1).equals(kind));
  }
}

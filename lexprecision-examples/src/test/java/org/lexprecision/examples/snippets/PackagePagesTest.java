package org.lexprecision.examples.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page of every package that the modules export teaches with an example: the marked part of a
 * snippet, and under it what that prints.
 */
class PackagePagesTest {

  private static final Pattern EXPORTS =
      Pattern.compile("^ *exports ([\\w.]+);", Pattern.MULTILINE);
  private static final Pattern BLOCK =
      Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

  private final Path folder;

  PackagePagesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Path> pages() throws IOException {
    Stream.Builder<Path> pages = Stream.builder();
    for (String module : ImmutableList.of("lexprecision-core", "lexprecision-parser")) {
      Path sources = Path.of("..", module, "src", "main", "java");
      EXPORTS
          .matcher(Files.readString(sources.resolve("module-info.java")))
          .results()
          .map(exported -> exported.group(1).replace('.', '/') + "/package-info.java")
          .map(sources::resolve)
          .forEach(pages::add);
    }
    return pages.build();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_shows_a_snippet_and_what_it_prints(Path page) throws IOException {
    ImmutableList<String> blocks =
        BLOCK
            .matcher(Files.readString(page))
            .results()
            .map((MatchResult block) -> block.group(1).replaceAll("(?m)^ \\* ?", "") + "\n")
            .collect(ImmutableList.toImmutableList());
    assertEquals(2, blocks.size(), page.toString());
    Snippets snippets = Snippets.in(folder);
    boolean shown = false;
    for (String name : snippets.names()) {
      if (Snippets.marked(name).equals(blocks.get(0))) {
        assertEquals(onOneLine(snippets.printed(name)), onOneLine(blocks.get(1)));
        shown = true;
      }
    }
    assertTrue(shown, () -> "no snippet of " + page + ":\n" + blocks.get(0));
  }

  @Test
  void every_snippet_is_shown_in_the_readme_or_on_a_page() throws IOException {
    StringBuilder shown = new StringBuilder(Files.readString(Path.of("..", "README.md")));
    for (Path page : pages().toList()) {
      shown.append(Files.readString(page).replaceAll("(?m)^ \\* ?", ""));
    }
    for (String name : Snippets.in(folder).names()) {
      assertTrue(shown.indexOf(Snippets.marked(name).stripTrailing()) >= 0, name);
    }
  }

  /** Long lines are broken on a page. */
  private static String onOneLine(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}

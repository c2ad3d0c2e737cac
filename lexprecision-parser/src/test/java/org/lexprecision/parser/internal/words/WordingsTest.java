package org.lexprecision.parser.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordingsTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Path SOURCES = Path.of("src", "main", "java");

  @TestFactory
  Stream<DynamicTest> every_name_of_a_list_is_asked_for_in_its_room() throws IOException {
    ImmutableList<Path> lists = files(RESOURCES, "wordings.txt");
    assertFalse(lists.isEmpty());
    return lists.stream()
        .map(list -> DynamicTest.dynamicTest(room(list).toString(), () -> check(list)));
  }

  @Test
  void a_text_is_worded_so_if_one_of_the_lines_is_found_in_it() {
    Wording sales = Wording.listed(WordingsTest.class, "says sales");
    assertTrue(sales.isIn("Net Sales"));
    assertTrue(sales.isIn("with a turnover of 5 million"));
    assertFalse(sales.isIn("turnover offset"));
  }

  @Test
  void a_name_that_is_not_listed_is_said_at_once() {
    VerifyException failed =
        assertThrows(
            VerifyException.class, () -> Wording.listed(WordingsTest.class, "no such words"));
    assertTrue(failed.toString().contains("no such words"), failed.toString());
  }

  private static Path room(Path list) {
    return SOURCES.resolve(RESOURCES.relativize(list.getParent()));
  }

  private static void check(Path list) throws IOException {
    StringBuilder code = new StringBuilder();
    for (Path source : files(room(list), ".java")) {
      code.append(Files.readString(source));
    }
    for (String line : Files.readAllLines(list)) {
      boolean name = !line.isBlank() && !line.startsWith("#") && !line.startsWith("  ");
      if (name) {
        assertTrue(line.endsWith(":"), line);
        assertTrue(code.indexOf('"' + line.substring(0, line.length() - 1) + '"') > 0, line);
      } else if (line.startsWith("  ")) {
        assertEquals(line.strip(), line.substring(2), "blanks at an edge are written [ ]");
        Pattern.compile(line.strip());
      }
    }
  }

  private static ImmutableList<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> found = all.filter(file -> file.toString().endsWith(end)).sorted().toList();
      return ImmutableList.copyOf(found);
    }
  }
}

package org.lexprecision.examples.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.CommandLine.Outcome;

/** Every cell of every table of the real releases, and nothing else. */
class FactsAcceptanceTest {

  private static final Pattern FOOTNOTE = Pattern.compile("\\(([a-z]|\\d{1,2}|[*†‡]+)\\)");
  private static final CharMatcher CAPTION_CHARACTERS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('%'));

  @Test
  void every_cell_of_the_five_releases_is_read_exactly_and_nothing_else() {
    Outcome outcome = CommandLine.run("facts", "--format", "csv", Shared.releases());
    Map<String, List<ImmutableMap<String, String>>> facts =
        outcome.rows().stream()
            .collect(groupingBy(FactsAcceptanceTest::place, TreeMap::new, toList()));
    ImmutableList<ImmutableMap<String, String>> oracle = Shared.table("oracle/facts.tsv");
    ImmutableList.Builder<String> wrong = ImmutableList.builder();
    for (ImmutableMap<String, String> expected : oracle) {
      List<ImmutableMap<String, String>> found =
          facts.getOrDefault(place(expected), ImmutableList.of());
      if (found.size() != 1) {
        wrong.add(place(expected) + " is read " + found.size() + " times");
      } else {
        wrong.addAll(differences(expected, found.get(0)));
      }
    }
    assertEquals("", String.join("\n", wrong.build()));
    assertEquals(580, oracle.size());
    assertEquals(oracle.size(), outcome.rows().size(), "as many facts as cells");
    assertEquals(0, outcome.status());
    assertEquals("", outcome.err());
  }

  private static ImmutableList<String> differences(
      ImmutableMap<String, String> expected, ImmutableMap<String, String> found) {
    return expected.keySet().stream()
        .filter(name -> !name.equals("note") && !expected.getOrDefault(name, "").isEmpty())
        .filter(name -> !same(name, expected, found.getOrDefault(name, "")))
        .map(
            name ->
                place(expected)
                    + " "
                    + name
                    + ": "
                    + expected.get(name)
                    + ", not "
                    + found.get(name))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean same(String name, ImmutableMap<String, String> expected, String found) {
    String wanted = expected.getOrDefault(name, "");
    if (wanted.equals("none")) {
      return found.isEmpty();
    }
    return switch (name) {
      case "caption" -> caption(wanted).equals(caption(found));
      case "segment" -> wanted.equalsIgnoreCase(found);
      case "printed" -> token(wanted).equals(token(found));
      case "value" -> sameValue(new BigDecimal(wanted), new BigDecimal(found), expected);
      default -> wanted.equals(found);
    };
  }

  private static boolean sameValue(
      BigDecimal wanted, BigDecimal found, ImmutableMap<String, String> expected) {
    return expected.getOrDefault("note", "").contains("either sign")
        ? wanted.abs().compareTo(found.abs()) == 0
        : wanted.compareTo(found) == 0;
  }

  private static String caption(String text) {
    String unmarked = FOOTNOTE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return CAPTION_CHARACTERS.retainFrom(unmarked);
  }

  private static String token(String text) {
    return CharMatcher.whitespace().or(CharMatcher.is('$')).removeFrom(text);
  }

  private static String place(ImmutableMap<String, String> row) {
    return row.get("document") + ":" + row.get("line") + ":" + row.get("column");
  }
}

package org.lexprecision.examples.acceptance;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.collect.TreeMultimap;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexprecision.examples.CommandLine;

/** The headline of fifty-five real releases, against what was read in them by eye. */
class HeadlineAcceptanceTest {

  private static final ImmutableList<String> FOLDERS =
      ImmutableList.of(
          "releases/lexington",
          "corpus/text",
          "corpus/html",
          "corpus/more/text",
          "corpus/more/html");

  /** The days of a period whose label has no start, since its company counts weeks. */
  private static final ImmutableMap<String, Range<Long>> DAYS =
      ImmutableMap.of(
          "3", Range.closed(83L, 99L),
          "6", Range.closed(174L, 190L),
          "9", Range.closed(265L, 281L),
          "12", Range.closed(357L, 372L));

  private enum Verdict {
    RIGHT,
    REFUSED,
    WRONG
  }

  @Test
  void at_least_98_of_100_headline_figures_are_right_and_none_is_wrong() {
    ImmutableList<ImmutableMap<String, String>> labels = Shared.table("oracle/headline.tsv");
    Map<String, ImmutableMap<String, String>> figures = new HashMap<>();
    for (ImmutableMap<String, String> row : CommandLine.run(arguments(labels)).rows()) {
      figures.put(key(row), row);
    }
    TreeMultimap<Verdict, String> verdicts = TreeMultimap.create();
    for (ImmutableMap<String, String> label : labels) {
      ImmutableMap<String, String> figure =
          figures.getOrDefault(key(label), ImmutableMap.of("value", ""));
      verdicts.put(verdict(label, figure), key(label) + ": " + figure);
    }
    int right = verdicts.get(Verdict.RIGHT).size();
    assertAll(
        () -> assertEquals("", String.join("\n", verdicts.get(Verdict.WRONG))),
        () -> assertEquals(807, labels.size()),
        () ->
            assertTrue(
                100 * right >= 98 * labels.size(),
                () -> String.join("\n", verdicts.get(Verdict.REFUSED))));
  }

  private static String[] arguments(ImmutableList<ImmutableMap<String, String>> labels) {
    return Stream.concat(
            Stream.of("headline", "--format", "csv"),
            labels.stream()
                .map(label -> label.getOrDefault("document", ""))
                .distinct()
                .map(HeadlineAcceptanceTest::file))
        .toArray(String[]::new);
  }

  private static String file(String document) {
    return FOLDERS.stream()
        .map(folder -> Shared.path(folder).resolve(document))
        .filter(Files::exists)
        .findFirst()
        .map(Path::toString)
        .orElse(document);
  }

  private static Verdict verdict(
      ImmutableMap<String, String> label, ImmutableMap<String, String> figure) {
    String value = figure.getOrDefault("value", "");
    if (value.isEmpty()) {
      return Verdict.REFUSED;
    }
    boolean right =
        new BigDecimal(value).compareTo(new BigDecimal(label.getOrDefault("value", ""))) == 0
            && figure.getOrDefault("unit", "").equals(label.get("unit"))
            && isPeriod(label, figure);
    return right ? Verdict.RIGHT : Verdict.WRONG;
  }

  private static boolean isPeriod(
      ImmutableMap<String, String> label, ImmutableMap<String, String> figure) {
    String start = figure.getOrDefault("start", "");
    String end = figure.getOrDefault("end", "");
    Range<Long> days = DAYS.get(label.getOrDefault("months", ""));
    if (!end.equals(label.get("end"))) {
      return false;
    }
    boolean dated = days == null || !label.getOrDefault("start", "").isEmpty();
    return dated
        ? start.equals(label.get("start"))
        : requireNonNull(days)
            .contains(ChronoUnit.DAYS.between(LocalDate.parse(start), LocalDate.parse(end)) + 1);
  }

  private static String key(ImmutableMap<String, String> row) {
    return row.get("document") + " " + row.get("item") + " " + row.get("which");
  }
}

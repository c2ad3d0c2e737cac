package org.lexprecision.examples.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexprecision.LineItems;
import org.lexprecision.examples.CommandLine;

/** What real releases expect, against what was read in them by eye. */
class GuidanceAcceptanceTest {

  private static final ImmutableList<String> FOLDERS =
      ImmutableList.of(
          "releases/lexington",
          "corpus/text",
          "corpus/html",
          "corpus/more/text",
          "corpus/more/html");

  /** Items of guidance that are no line items, but go by one name. */
  private static final ImmutableSet<String> NAMED =
      ImmutableSet.of("GrossMargin", "OperatingMargin", "EffectiveTaxRate", "OtherIncomeExpense");

  @Test
  void at_least_98_of_100_are_right_and_80_of_100_are_found() {
    ImmutableList<ImmutableMap<String, String>> labels = Shared.table("oracle/guidance.tsv");
    ImmutableList<ImmutableMap<String, String>> stated =
        labels.stream()
            .filter(label -> !cell(label, "item").equals("-"))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<ImmutableMap<String, String>> read = CommandLine.run(arguments(labels)).rows();
    ImmutableList<ImmutableMap<String, String>> missed =
        stated.stream()
            .filter(label -> read.stream().noneMatch(row -> agree(label, row)))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<ImmutableMap<String, String>> wrong =
        read.stream()
            .filter(row -> stated.stream().noneMatch(label -> agree(label, row)))
            .collect(ImmutableList.toImmutableList());
    assertAll(
        () -> assertTrue(100 * wrong.size() <= 2 * read.size(), wrong::toString),
        () -> assertTrue(100 * missed.size() <= 20 * stated.size(), missed::toString),
        () -> assertEquals(111, stated.size()));
  }

  private static boolean agree(
      ImmutableMap<String, String> label, ImmutableMap<String, String> row) {
    return cell(label, "document").equals(cell(row, "document"))
        && isSame(cell(label, "low"), cell(row, "low"))
        && isSame(cell(label, "high"), cell(row, "high"))
        && cell(label, "unit").replace(" per ", "/").equals(cell(row, "unit"))
        && isBasis(cell(label, "basis"), cell(row, "basis"))
        && isItem(cell(label, "item"), cell(row, "item"));
  }

  private static boolean isSame(String one, String other) {
    boolean open = one.isEmpty() || other.isEmpty();
    return open ? one.equals(other) : new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
  }

  private static boolean isBasis(String label, String row) {
    return switch (label) {
      case "GAAP" -> row.equals("reported");
      case "non-GAAP" -> row.equals("adjusted");
      default -> true;
    };
  }

  /** Measures that only one release has may be named in its words or in those of the label. */
  private static boolean isItem(String label, String row) {
    return row.startsWith(label) || (!isNamed(label) && !isNamed(row));
  }

  private static boolean isNamed(String item) {
    return NAMED.contains(item) || LineItems.find(item).isPresent();
  }

  private static String[] arguments(ImmutableList<ImmutableMap<String, String>> labels) {
    return Stream.concat(
            Stream.of("guidance", "--format", "csv"),
            labels.stream()
                .map(label -> cell(label, "document"))
                .distinct()
                .map(GuidanceAcceptanceTest::file))
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

  private static String cell(ImmutableMap<String, String> row, String name) {
    return row.getOrDefault(name, "");
  }
}

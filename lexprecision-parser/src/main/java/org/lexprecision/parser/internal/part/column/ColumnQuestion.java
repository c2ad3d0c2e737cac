package org.lexprecision.parser.internal.part.column;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.part.PartWords;
import org.lexprecision.parser.internal.unit.Count;

/**
 * The question whether the columns of a table are parts of a company beside one another.
 *
 * @param table the table
 * @param columns what its columns are named
 * @param counts what they count, where words tell
 * @param title the words above it
 * @param company the company's name
 * @param isItem whether words name a line item
 * @param known the parts that other tables of the document name
 */
public record ColumnQuestion(
    Table table,
    ImmutableList<NamedColumn> columns,
    ImmutableList<Optional<Count>> counts,
    String title,
    String company,
    Predicate<String> isItem,
    ImmutableSet<Segment> known) {

  /** The columns of amounts that differ in nothing but their names, in printed order. */
  ImmutableList<ImmutableList<Integer>> groups() {
    Map<Object, ImmutableList.Builder<Integer>> groups = new LinkedHashMap<>();
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).amounts()) {
        groups.computeIfAbsent(columns.get(at).when(), when -> ImmutableList.builder()).add(at);
      }
    }
    return groups.values().stream()
        .map(ImmutableList.Builder::build)
        .collect(ImmutableList.toImmutableList());
  }

  /** Asks whether a column names the company and nothing else. */
  boolean isWhole(int column) {
    ImmutableList<String> names = columns.get(column).names();
    return names.stream().anyMatch(this::isCompany)
        && names.stream().allMatch(name -> isCompany(name) || isMeasured(name));
  }

  boolean isCompany(String name) {
    return PartWords.isWhole(name)
        || (PartWords.isTotal(name)
            ? PartWords.isCompany(name, company)
            : PartWords.isFirstOf(name, company) || PartWords.isAllOf(name, company));
  }

  /** Asks whether words name what is measured or how, and no part. */
  boolean isMeasured(String name) {
    return !isNamed(name) && (PartWords.ATTRIBUTES.covers(name) || isItem.test(name));
  }

  private boolean isNamed(String name) {
    return PartWords.LEVELS.isIn(name)
        || PartWords.isApart(name)
        || PartWords.isOther(name)
        || known.contains(Segment.of(name));
  }

  /** The words over a column that may name a part, joined; empty where none do. */
  String nameOf(int column) {
    ImmutableList<String> names = columns.get(column).names();
    String stacked = String.join(" ", names);
    if (isEquity(stacked) && names.stream().noneMatch(ColumnQuestion::isEquity)) {
      return stacked;
    }
    StringBuilder name = new StringBuilder();
    for (String words : names) {
      if (!isCompany(words) && (isEquity(words) || !isMeasured(words))) {
        name.append(name.isEmpty() ? "" : " ").append(words);
      }
    }
    return PartWords.withoutHistory(name.toString());
  }

  private static boolean isEquity(String words) {
    return PartWords.EQUITY.isIn(words);
  }

  /** What the columns of amounts may name as parts, each name once. */
  ImmutableSet<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).amounts()) {
        names.add(nameOf(at));
      }
    }
    names.remove("");
    return ImmutableSet.copyOf(names);
  }
}

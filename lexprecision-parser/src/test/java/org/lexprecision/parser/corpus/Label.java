package org.lexprecision.parser.corpus;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lexprecision.Fact;
import org.lexprecision.Period;

/**
 * What a careful accountant says one cell of a filing means.
 *
 * <p>An empty field says nothing; {@code none} says that the fact must leave it empty. The value
 * carries the sign as printed.
 */
public record Label(ImmutableMap<String, String> fields) {

  private static final BigDecimal DAYS_OF_MONTH = new BigDecimal("30.4375");
  private static final BigDecimal SLACK_DAYS = new BigDecimal(8);
  private static final Pattern MARKS = Pattern.compile("\\(([a-z]|\\d{1,2}|[*†‡]+)\\)");
  private static final CharMatcher WORDS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('%'));

  /** Reads a file of labels: a line of names, then a line each cell, parted by tabs. */
  public static ImmutableList<Label> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      List<String> names = Splitter.on('\t').splitToList(lines.get(0));
      ImmutableList.Builder<Label> labels = ImmutableList.builder();
      for (String line : lines.subList(1, lines.size())) {
        List<String> values = Splitter.on('\t').splitToList(line);
        ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
        for (int at = 0; at < Math.min(names.size(), values.size()); at++) {
          fields.put(names.get(at), values.get(at));
        }
        labels.add(new Label(fields.buildOrThrow()));
      }
      return labels.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line of the cell. */
  String line() {
    return field("line");
  }

  /** The line and the column of the cell. */
  public String place() {
    return field("line") + ":" + field("column");
  }

  /** The place of a fact, as a label gives it. */
  static String place(Fact fact) {
    return fact.source().line() + ":" + fact.source().column();
  }

  /** Returns what differs in a fact, a field each: its name, the label's and the fact's. */
  ImmutableList<String> differences(Fact fact) {
    ImmutableList.Builder<String> wrong = ImmutableList.builder();
    printed(fact)
        .forEach(
            (name, got) -> {
              String want = field(name);
              boolean same =
                  want.equals("none") ? got.isEmpty() : plain(name, want).equals(plain(name, got));
              if (!want.isEmpty() && !same) {
                wrong.add(name + " " + want + " but " + got);
              }
            });
    if (!field("months").isEmpty() && !lasts(fact, new BigDecimal(field("months")))) {
      wrong.add("months " + field("months") + " but " + fact.period());
    }
    if (!field("value").isEmpty() && value().abs().compareTo(fact.figure().amount().abs()) != 0) {
      wrong.add("value " + value() + " but " + fact.figure().amount());
    }
    return wrong.build();
  }

  /** Asks whether a fact has the opposite of the printed sign. */
  boolean isFlipped(Fact fact) {
    return !field("value").isEmpty()
        && !field("note").contains("either sign")
        && value().signum() * fact.figure().amount().signum() < 0;
  }

  @Override
  public String toString() {
    return place() + " " + field("caption") + " " + field("printed");
  }

  private static ImmutableMap<String, String> printed(Fact fact) {
    Optional<Period> period = fact.period();
    return ImmutableMap.<String, String>builder()
        .put("caption", fact.source().caption())
        .put("statement", fact.statement().id())
        .put("basis", fact.basis().id())
        .put("segment", fact.segment().name())
        .put("concept", fact.item().id())
        .put("unit", fact.figure().unit().toString())
        .put(
            "start",
            period.filter(when -> !when.isInstant()).map(when -> "" + when.start()).orElse(""))
        .put("end", period.map(when -> "" + when.lastDay()).orElse(""))
        .put(
            "decimals",
            fact.figure().decimals().isPresent() ? "" + fact.figure().decimals().getAsInt() : "")
        .put("printed", fact.source().printed())
        .buildOrThrow();
  }

  /** The text of a field without what does not matter in it. */
  private static String plain(String name, String text) {
    return switch (name) {
      case "printed" -> CharMatcher.anyOf("$ ").removeFrom(text);
      case "caption" -> WORDS.retainFrom(MARKS.matcher(Ascii.toLowerCase(text)).replaceAll(" "));
      case "start", "end", "decimals" -> text.strip();
      default -> WORDS.negate().trimAndCollapseFrom(Ascii.toLowerCase(text), ' ');
    };
  }

  private static boolean lasts(Fact fact, BigDecimal months) {
    BigDecimal days = BigDecimal.valueOf(fact.period().map(Period::days).orElse(0L));
    return days.subtract(months.multiply(DAYS_OF_MONTH)).abs().compareTo(SLACK_DAYS) <= 0;
  }

  private BigDecimal value() {
    return new BigDecimal(field("value").replace(",", ""));
  }

  /** A field; empty if it is not filled. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }
}

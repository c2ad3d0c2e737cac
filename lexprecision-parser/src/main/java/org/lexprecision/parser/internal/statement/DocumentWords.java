package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lexprecision.Company;
import org.lexprecision.ReleaseKind;
import org.lexprecision.parser.internal.table.Block;
import org.lexprecision.parser.internal.table.Layout;
import org.lexprecision.parser.internal.table.Paragraph;
import org.lexprecision.parser.internal.table.Table;

/** What the running text of a document says of the whole of it. */
final class DocumentWords {

  private static final int FIRST_LINES = 120;
  private static final Pattern COMPANY =
      Pattern.compile(
          "\\b(?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|l\\.l\\.c|plc|n\\.v|s\\.a|lp|l\\.p"
              + "|trust|bancorp|group|holdings|international)\\b\\.?,?(?: and subsidiar\\w{1,5})?\\W{0,3}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SUBSIDIARIES =
      Pattern.compile(",? and (?:consolidated )?subsidiar\\w{1,5}\\W*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATELINE =
      Pattern.compile("(?:--?|—|–|/)\\s?|\\bprnewswire\\b|business wire");

  private final ImmutableList<Paragraph.Line> opening;
  private final ImmutableList<String> headings;
  private final boolean exchange;

  private DocumentWords(List<Paragraph.Line> opening, List<String> headings, boolean exchange) {
    this.opening = ImmutableList.copyOf(opening);
    this.headings = ImmutableList.copyOf(headings);
    this.exchange = exchange;
  }

  static DocumentWords of(Layout layout) {
    List<Paragraph.Line> opening = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    boolean exchange = false;
    for (Block block : layout.blocks()) {
      if (block instanceof Paragraph paragraph) {
        for (Paragraph.Line line : paragraph.lines()) {
          if (opening.size() < FIRST_LINES) {
            opening.add(line);
            exchange |= line.text().toLowerCase(Locale.ROOT).contains("exchange offer");
          }
        }
      } else if (block instanceof Table table) {
        for (Paragraph.Line line : table.heading()) {
          headings.add(line.text().strip());
        }
      }
    }
    return new DocumentWords(opening, headings, exchange);
  }

  /** The company: the name that heads most tables, or the first in the text. */
  Company company() {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (String heading : headings) {
      if (isName(heading)) {
        names.merge(named(heading), 1, Integer::sum);
      }
    }
    return names.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> Company.of(entry.getKey()))
        .orElseGet(this::firstNamed);
  }

  private Company firstNamed() {
    for (Paragraph.Line line : opening) {
      if (isName(line.text().strip())) {
        return Company.of(named(line.text()));
      }
    }
    return Company.unnamed();
  }

  /** The day the document bears where releases bear theirs. */
  Optional<LocalDate> released() {
    for (Paragraph.Line line : opening) {
      for (DateMention mention : DateMention.scan(line.text())) {
        String after = line.text().substring(mention.end()).toLowerCase(Locale.ROOT).strip();
        String before = line.text().substring(0, mention.start()).strip();
        boolean opens = before.isEmpty() || before.endsWith(",");
        boolean dateline =
            (DATELINE.matcher(after).lookingAt() && opens)
                || before.toLowerCase(Locale.ROOT).contains("immediate release");
        if (dateline && mention.date().isPresent()) {
          return mention.date();
        }
      }
    }
    return Optional.empty();
  }

  /** The kind of a document that has no statement of operations. */
  ReleaseKind kind() {
    return exchange ? ReleaseKind.EXCHANGE_OFFER : ReleaseKind.OTHER;
  }

  private static boolean isName(String line) {
    return line.length() <= 80
        && line.chars().noneMatch(Character::isDigit)
        && COMPANY.matcher(line).find();
  }

  private static String named(String line) {
    return SUBSIDIARIES.matcher(line.strip()).replaceFirst("");
  }
}

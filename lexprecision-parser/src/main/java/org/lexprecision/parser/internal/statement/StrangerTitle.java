package org.lexprecision.parser.internal.statement;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Segment;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.document.CompanyName;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.part.PartWords;
import org.lexprecision.parser.internal.row.Notes;
import org.lexprecision.parser.internal.row.StatementKinds;
import org.lexprecision.parser.internal.unit.UnitNotes;
import org.lexprecision.parser.internal.words.Wording;

/** What the title of a table says of figures that are not those of the company's statements. */
final class StrangerTitle {

  private static final ImmutableSet<StatementKind> STATEMENTS =
      ImmutableSet.of(
          StatementKind.OPERATIONS, StatementKind.BALANCE_SHEET, StatementKind.CASH_FLOW);
  private static final ImmutableList<String> JOINTS =
      ImmutableList.of(" - ", " – ", " — ", " -- ", ": ");
  private static final int LONGEST_NAME = 6;
  private static final String CONTENTS = "Table of contents";
  private static final Splitter WORD = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Wording VERB =
      Wording.of("\\b(?:which|was|were|is|are|consists?|comprises?|as follows)\\b.{0,400}");
  private static final Wording NOTHING = Wording.of("\\bunaudited\\b|[^\\p{L}]");

  private final StatementKind kind;
  private final ImmutableList<String> lines;

  private StrangerTitle(StatementKind kind, List<String> lines) {
    this.kind = kind;
    this.lines = ImmutableList.copyOf(lines);
  }

  static StrangerTitle of(Table table, StatementKind kind) {
    return new StrangerTitle(
        kind,
        table.heading().stream()
            .map(line -> UnitNotes.without(line.text().strip()))
            .filter(line -> !NOTHING.replacedIn(line, "").isEmpty())
            .toList());
  }

  /** The business whose statement it is: "Acme Pipe" above or before "Results of Operations". */
  Optional<Segment> entity() {
    if (!STATEMENTS.contains(kind) || lines.stream().anyMatch(Notes::isNote)) {
      return Optional.empty();
    }
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      for (String joint : JOINTS) {
        int end = line.indexOf(joint);
        if (end > 0 && isName(line.substring(0, end))) {
          return Optional.of(Segment.of(line.substring(0, end).strip()));
        }
      }
      if (at > 0 && StatementKinds.ofTitle(line).isPresent() && isName(lines.get(at - 1))) {
        return Optional.of(Segment.of(lines.get(at - 1)));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String words) {
    return StatementKinds.ofTitle(words).isEmpty()
        && CompanyName.of(words).isEmpty()
        && !words.strip().equalsIgnoreCase(CONTENTS)
        && !PartWords.ATTRIBUTES.prevails(words)
        && CharMatcher.inRange('0', '9').matchesNoneOf(words)
        && WORD.splitToList(words).size() <= LONGEST_NAME;
  }

  /** What the figures are: the subject of the last line that says more than when; else empty. */
  String subject() {
    return Lists.reverse(lines).stream()
        .filter(line -> !NOTHING.replacedIn(PeriodGrammar.read(line).label(), "").isEmpty())
        .findFirst()
        .map(line -> Captions.withoutMarks(VERB.replacedIn(line, "")))
        .orElse("");
  }
}

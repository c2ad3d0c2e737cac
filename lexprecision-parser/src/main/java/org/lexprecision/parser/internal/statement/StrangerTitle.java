package org.lexprecision.parser.internal.statement;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Company;
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

  private static final ImmutableList<String> JOINTS =
      ImmutableList.of(" - ", " – ", " — ", " -- ", ": ");
  private static final int LONGEST_NAME = 6;
  private static final String CONTENTS = "Table of contents";
  private static final Splitter WORD = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Wording VERB = Wording.listed(StrangerTitle.class, "verb");
  private static final Wording INTRODUCES = Wording.listed(StrangerTitle.class, "introduces");

  /** What joined a period that is taken out. */
  private static final Wording JOINS = Wording.listed(StrangerTitle.class, "joins");

  private static final Wording PART = Wording.listed(StrangerTitle.class, "part");
  private static final Wording SENTENCE = Wording.listed(StrangerTitle.class, "sentence");
  private static final Wording CONSOLIDATED = Wording.listed(StrangerTitle.class, "consolidated");
  private static final Wording NOTHING = Wording.listed(StrangerTitle.class, "nothing");

  private final StatementKind kind;
  private final ImmutableList<String> lines;

  private StrangerTitle(StatementKind kind, List<String> lines) {
    this.kind = kind;
    this.lines = ImmutableList.copyOf(lines);
  }

  static StrangerTitle of(Table table, StatementKind kind, Company company) {
    return new StrangerTitle(
        kind,
        table.heading().stream()
            .map(line -> UnitNotes.without(line.text().strip()))
            .map(line -> within(line, company.name()))
            .filter(line -> !NOTHING.replacedIn(line, "").isEmpty())
            .toList());
  }

  /** A line without the name of the company that it begins with. */
  private static String within(String line, String company) {
    boolean own = !company.isEmpty() && line.regionMatches(true, 0, company, 0, company.length());
    String rest = own ? line.substring(company.length()).strip() : "";
    return rest.isEmpty() || Character.isLowerCase(rest.charAt(0)) ? line : rest;
  }

  /** The business whose statement it is: "Acme Pipe" above or before "Results of Operations". */
  Optional<Segment> entity() {
    if (!kind.isPrimary() || lines.stream().anyMatch(Notes::isNote)) {
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

  /** The part of the company whose table it says that it is: "Truckload Segment". */
  Optional<Segment> part() {
    for (String line : lines) {
      String named = PART.replacedIn(line, "");
      String title = Captions.withoutMarks(named);
      boolean said = named.length() < line.length() && !title.isEmpty();
      if (said && isName(title) && !PartWords.nameNone(title)) {
        return Optional.of(Segment.of(title));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String words) {
    return StatementKinds.ofTitle(words).isEmpty()
        && CompanyName.of(words).isEmpty()
        && !words.strip().equalsIgnoreCase(CONTENTS)
        && !SENTENCE.isIn(words)
        && !PartWords.ATTRIBUTES.prevails(words)
        && CharMatcher.inRange('0', '9').matchesNoneOf(words)
        && WORD.splitToList(words).size() <= LONGEST_NAME;
  }

  /** Whether it says that the table is a consolidated statement, of the kind that it is. */
  boolean isConsolidated() {
    return kind.isPrimary()
        && lines.stream()
            .anyMatch(
                line ->
                    CONSOLIDATED.isIn(line)
                        && StatementKinds.ofTitle(line).filter(kind::equals).isPresent());
  }

  /** What the figures are: the subject of the last line that says more than when; else empty. */
  String subject() {
    return subjects().stream().findFirst().orElse("");
  }

  /** What the lines say of the figures besides when, the last first. */
  ImmutableList<String> subjects() {
    return Lists.reverse(lines).stream()
        .filter(line -> !line.equalsIgnoreCase(CONTENTS) && CompanyName.of(line).isEmpty())
        .map(StrangerTitle::subject)
        .filter(words -> !NOTHING.replacedIn(words, "").isEmpty())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static String subject(String line) {
    String told = INTRODUCES.replacedIn(VERB.replacedIn(line, ""), "");
    String words = Captions.withoutMarks(PeriodGrammar.read(told).label());
    return JOINS.replacedIn(words, "").strip();
  }
}

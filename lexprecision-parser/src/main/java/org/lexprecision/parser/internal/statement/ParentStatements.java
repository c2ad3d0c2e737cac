package org.lexprecision.parser.internal.statement;

import java.util.List;
import java.util.Optional;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.header.Reading;
import org.lexprecision.parser.internal.part.TitleParts;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Tells the statements of the parent without its subsidiaries, which stand one behind the other in
 * a note or a schedule: only the first may say so.
 */
final class ParentStatements {

  private static final Segment PARENT = Segment.of("Parent");
  private static final Wording WHOLE = Wording.listed(ParentStatements.class, "whole");
  private static final Wording NOTE = Wording.listed(ParentStatements.class, "note");

  private boolean open;

  /**
   * The parent, where a table shows it alone.
   *
   * @param lead the paragraphs between the table before and this one
   */
  Optional<Segment> of(List<Paragraph> lead, Table table, Reading reading) {
    boolean whole = reading.facts().stream().allMatch(fact -> fact.segment().isConsolidated());
    boolean statement = reading.kind().isPrimary();
    open =
        whole
            && (table.heading().stream().anyMatch(line -> isTitle(line.text()))
                || announced(lead)
                || (open && statement && goesOn(lead, table)));
    return open ? Optional.of(PARENT) : Optional.empty();
  }

  private static boolean isTitle(String line) {
    return TitleParts.areOfParentAlone(line) && !WHOLE.isIn(line);
  }

  private static boolean announced(List<Paragraph> lead) {
    return lead.stream()
        .flatMap(paragraph -> paragraph.lines().stream())
        .anyMatch(line -> TitleParts.announceParentAlone(line.text()));
  }

  /** Whether a table that says nothing of whom it shows follows one of the parent in its note. */
  private static boolean goesOn(List<Paragraph> lead, Table table) {
    return table.heading().stream().noneMatch(line -> WHOLE.isIn(line.text()))
        && lead.stream()
            .flatMap(paragraph -> paragraph.lines().stream())
            .noneMatch(line -> NOTE.isIn(line.text().strip()) || WHOLE.isIn(line.text()));
  }
}

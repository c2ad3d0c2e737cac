package org.lexprecision.parser.internal.row;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grammar.PeriodWords;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.measure.BasisWords;
import org.lexprecision.parser.internal.period.TitlePeriods;
import org.lexprecision.parser.internal.unit.Scale;
import org.lexprecision.parser.internal.unit.ScaleNote;
import org.lexprecision.parser.internal.words.Wording;

/**
 * What the lines above a table say of all its columns.
 *
 * @param text the lines, joined
 * @param span the length of the periods, if they name one
 * @param dates the dates they name
 * @param scale the scale they state
 * @param basis the footing they name
 * @param subject the last words that say neither when nor in what unit
 */
public record TableTitle(
    String text,
    Optional<Length> span,
    ImmutableList<DateMention> dates,
    Optional<Scale> scale,
    Optional<Basis> basis,
    String subject) {

  private static final Wording INSTANT = Wording.listed(TableTitle.class, "instant");
  private static final Wording INTRODUCES = Wording.listed(TableTitle.class, "introduces");

  /** What a note on the unit excepts says nothing of the footing. */
  private static final Wording EXCEPTS = Wording.listed(TableTitle.class, "excepts");

  private static final Wording OPERATIONS = Wording.listed(TableTitle.class, "names flows");

  /** The name of a document, which says nothing of how long the periods of a table are. */
  private static final Wording DOCUMENT = Wording.listed(TableTitle.class, "document");

  /** Reads the lines above a table. */
  public static TableTitle of(Table table) {
    StringBuilder text = new StringBuilder();
    StringBuilder unexcepted = new StringBuilder();
    Optional<Scale> scale = Optional.empty();
    String subject = "";
    for (Paragraph.Line line : table.heading()) {
      text.append(text.isEmpty() ? "" : " ").append(line.text().strip());
      unexcepted.append(' ').append(EXCEPTS.replacedIn(line.text(), " "));
      Optional<Scale> here = ScaleNote.find(line.text());
      boolean words = line.text().chars().anyMatch(Character::isLetter);
      if (here.isEmpty() && PeriodGrammar.dates(line.text()).isEmpty() && words) {
        subject = line.text().strip();
      }
      if (here.isPresent()) {
        scale = here;
      }
    }
    String whole = text.toString();
    if (scale.isPresent()) {
      // the exceptions may continue on the next line
      Optional<Scale> noted = scale;
      scale = ScaleNote.find(whole).or(() -> noted);
    }
    return new TableTitle(
        whole,
        PeriodGrammar.length(DOCUMENT.blankedIn(whole)),
        DateMention.completed(PeriodGrammar.dates(whole), whole),
        scale,
        BasisWords.find(unexcepted.toString()),
        subject);
  }

  /**
   * Returns the title with what the text before the table says, where that introduces it, or breaks
   * off in a sentence that the title ends, and the title itself is silent.
   */
  public TableTitle introduced(String lead) {
    String whole = (lead + " " + text).strip();
    String introduction = goesOn(lead) ? whole : lead;
    if (!INTRODUCES.isIn(introduction)) {
      return this;
    }
    boolean silent = StatementKinds.ofTitle(text).isEmpty();
    return new TableTitle(
        silent ? whole : text,
        span,
        dates,
        scale.or(() -> ScaleNote.find(lead)),
        basis.or(() -> announced(lead)),
        subject);
  }

  /** Returns the title with the scale that a note elsewhere states. */
  public TableTitle in(Optional<Scale> noted) {
    return new TableTitle(text, span, dates, noted, basis, subject);
  }

  /** The last sentence of the words before a table, which may introduce it. */
  public static String lastSentence(String lead) {
    return lead.substring(lead.lastIndexOf(". ") + 1);
  }

  /** The footing of a table that a sentence before it announces: "Pro forma results follow:". */
  private static Optional<Basis> announced(String lead) {
    String sentence = lastSentence(lead);
    return sentence.endsWith(":")
        ? BasisWords.find(sentence).filter(Basis.PRO_FORMA::equals)
        : Optional.empty();
  }

  /**
   * Asks whether the title says nothing of what the figures are, or only explains a mark of the
   * table before: "(A) Consists of the following:".
   */
  public boolean isSilent() {
    return subject.isEmpty() || Notes.isNote(text);
  }

  /** Asks whether the only dates of the title are years: "1993" over the rows of that year. */
  public boolean namesYearAlone() {
    return !dates.isEmpty() && dates.stream().allMatch(date -> date.month().isEmpty());
  }

  /** The words right above the table, which may say what its rows are parts of. */
  public String announcement() {
    return subject.isEmpty() ? text : subject;
  }

  /** Asks whether the title goes on with a sentence that began before it. */
  private boolean goesOn(String lead) {
    return !lead.isEmpty()
        && !lead.endsWith(".")
        && !text.isEmpty()
        && Character.isLowerCase(text.charAt(0));
  }

  /** What the title says of the periods of its columns. */
  public TitlePeriods when() {
    PeriodWords words = PeriodGrammar.read(DOCUMENT.blankedIn(text));
    // the first day of a period ends none
    ImmutableList<DateMention> ends =
        dates.stream()
            .filter(
                date ->
                    words.ranges().stream()
                        .noneMatch(range -> range.first().start() == date.start()))
            .collect(ImmutableList.toImmutableList());
    return new TitlePeriods(words, span, ends, isInstant(), needsSpan());
  }

  /** Asks whether the title says that the figures are balances of a moment. */
  boolean isInstant() {
    return INSTANT.isIn(text);
  }

  /**
   * Asks whether the title says that the figures are of periods, so that a date alone says little.
   */
  boolean needsSpan() {
    return OPERATIONS.isIn(text);
  }
}

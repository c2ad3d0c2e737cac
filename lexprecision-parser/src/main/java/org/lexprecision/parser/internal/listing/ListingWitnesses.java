package org.lexprecision.parser.internal.listing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;

/** The witnesses for and against a table that lists things; each votes on what it sees alone. */
final class ListingWitnesses {

  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_TITLE = 90;
  private static final BigDecimal LAST_PAGE = BigDecimal.valueOf(1000);
  private static final BigDecimal YOUNGEST = BigDecimal.valueOf(18);
  private static final BigDecimal OLDEST = BigDecimal.valueOf(99);

  private final ListedCells cells;
  private final Ballot<Listing> ballot = new Ballot<>();

  private ListingWitnesses(ListedCells cells) {
    this.cells = cells;
  }

  /** Hears all witnesses on a table. */
  static Ballot<Listing> hear(ListedCells cells) {
    ListingWitnesses witnesses = new ListingWitnesses(cells);
    witnesses.ballot.nominate(Listing.FIGURES);
    witnesses.amounts();
    witnesses.stated();
    witnesses.pages();
    witnesses.titles();
    witnesses.numbered();
    witnesses.items();
    witnesses.sections();
    witnesses.people();
    witnesses.owners();
    witnesses.votes();
    witnesses.cover();
    return witnesses.ballot;
  }

  /** Amounts, percentages and decimals are figures. */
  private void amounts() {
    long amounts = cells.all().stream().filter(ListedCells::isAmount).count();
    if (amounts > 0) {
      ballot.vote(Listing.FIGURES, "amounts", amounts * 3 > cells.all().size() ? 8 : 4);
    }
    if (cells.all().stream().anyMatch(cell -> cell.value().suffix() == Suffix.PERCENT)) {
      ballot.vote(Listing.FIGURES, "percentages", 3);
    }
  }

  /** A period over the columns, and less so a scale above them, is stated for figures. */
  private void stated() {
    if (ListingWords.count("figures", cells.heads()) > 0) {
      ballot.vote(Listing.FIGURES, "heads of columns", 5);
    }
    for (int column = 0; column < cells.columns(); column++) {
      if (cells.head(column).chars().filter(Character::isDigit).count() >= 4) {
        ballot.vote(Listing.FIGURES, "dates over columns", 5);
      }
    }
    for (Paragraph.Line line : cells.heading()) {
      if (ListingWords.count("figures", line.text()) > 0) {
        ballot.vote(Listing.FIGURES, "heading", 2);
      }
    }
  }

  /** Numbers of pages rise towards the end of the document, in the last column. */
  private void pages() {
    ImmutableList<Row.Cell> last = cells.in(cells.columns() - 1);
    boolean plain =
        last.stream()
            .allMatch(
                cell ->
                    ListedCells.isPlain(cell) && cell.value().magnitude().compareTo(LAST_PAGE) < 0);
    if (last.isEmpty() || !plain) {
      return;
    }
    if (last.size() >= FEWEST_ROWS && ListedCells.ascend(last)) {
      ballot.vote(Listing.CONTENTS, "rising numbers", last.size() > 2 * FEWEST_ROWS ? 4 : 3);
    }
  }

  private void titles() {
    ImmutableList<Paragraph.Line> heading = cells.heading();
    for (Paragraph.Line line : heading) {
      String text = line.text().strip();
      boolean titled = text.length() < LONGEST_TITLE && ListingWords.count("title", text) > 0;
      if (titled || ListingWords.begins("contents", text)) {
        ballot.vote(Listing.CONTENTS, "heading", 4);
      }
      if (ListingWords.is("index", text)) {
        ballot.vote(Listing.INDEX, "heading", 5);
      }
      if (ListingWords.count("exhibits", text) > 0 && text.length() < 60) {
        ballot.vote(Listing.EXHIBITS, "heading", 4);
      }
    }
    if (ListingWords.count("exhibits", cells.heads()) > 0) {
      ballot.vote(Listing.EXHIBITS, "heads of columns", 5);
    }
    ImmutableList<Row.Cell> numbers = cells.in(0);
    if (numbers.size() > FEWEST_ROWS
        && numbers.size() == cells.all().size()
        && numbers.stream().allMatch(ListedCells::isOfExhibit)) {
      ballot.vote(Listing.EXHIBITS, "numbers of exhibits", cells.areNumbered() ? 6 : 3);
    }
  }

  /** Numbers alone beside sentences, which rise, are those of exhibits. */
  private void numbered() {
    ImmutableList<Row.Cell> numbers = cells.in(0);
    ImmutableList<String> captions = cells.captions();
    boolean plain =
        numbers.stream()
            .allMatch(
                cell ->
                    ListedCells.isPlain(cell) && cell.value().magnitude().compareTo(LAST_PAGE) < 0);
    long sentences = captions.stream().filter(ListingWitnesses::isSentence).count();
    if (cells.columns() == 1
        && numbers.size() > 1
        && plain
        && ListedCells.ascend(numbers)
        && 2 * sentences > captions.size()) {
      ballot.vote(Listing.EXHIBITS, "numbers of sentences", numbers.size() > FEWEST_ROWS ? 6 : 4);
    }
  }

  private static boolean isSentence(String caption) {
    return caption.endsWith(".") && caption.indexOf(' ') > 0;
  }

  /** Items and sections are counted in front of their names. */
  private void items() {
    int items = 0;
    int numbers = 0;
    ImmutableList<String> captions = cells.captions();
    for (String caption : captions) {
      items += ListingWords.begins("item", caption) ? 1 : 0;
      numbers += isSection(caption) ? 1 : 0;
    }
    if (items > 1 && items * 3 > captions.size()) {
      ballot.vote(Listing.CONTENTS, "items", 4);
    }
    if (numbers > 1 && numbers * 2 > captions.size()) {
      ballot.vote(Listing.CONTENTS, "sections", 4);
    }
  }

  private static boolean isSection(String caption) {
    int at = 0;
    int points = 0;
    while (at < caption.length()
        && (Character.isDigit(caption.charAt(at)) || caption.charAt(at) == '.')) {
      points += caption.charAt(at) == '.' ? 1 : 0;
      at++;
    }
    return points > 0 && at > points && at < caption.length() && caption.charAt(at) == ' ';
  }

  /** An index goes by the alphabet and names sections, or pages. */
  private void sections() {
    ImmutableList<String> captions = cells.captions();
    if (cells.columns() > 2 || captions.size() <= FEWEST_ROWS) {
      return;
    }
    boolean sections =
        cells.all().stream()
            .allMatch(cell -> cell.value().decimals() <= 2 && !ListedCells.isAmount(cell));
    if (sections && ListedCells.areAlphabetical(captions)) {
      ballot.vote(Listing.INDEX, "alphabet", captions.size() > 2 * FEWEST_ROWS ? 4 : 2);
    }
  }

  /** People have ages, and offices since a year or until one. */
  private void people() {
    int words = Math.min(3, ListingWords.count("person", cells.heads()));
    boolean others = false;
    boolean ages = false;
    boolean years = false;
    for (int column = 0; column < cells.columns(); column++) {
      ImmutableList<Row.Cell> in = cells.in(column);
      boolean year = !in.isEmpty() && in.stream().allMatch(ListedCells::isYear);
      boolean age = !in.isEmpty() && in.stream().allMatch(ListingWitnesses::isAge);
      ages |= age && ListingWords.count("person", cells.head(column)) > 0;
      years |= year;
      others |= !in.isEmpty() && !age && !year;
    }
    if (words > 0 && (ages || years) && !others) {
      ballot.vote(Listing.PEOPLE, "heads of columns", 2 * words);
      ballot.vote(Listing.PEOPLE, "ages and years alone", ages && years ? 6 : 3);
    }
  }

  private static boolean isAge(Row.Cell cell) {
    return ListedCells.isPlain(cell)
        && cell.value().magnitude().compareTo(YOUNGEST) >= 0
        && cell.value().magnitude().compareTo(OLDEST) <= 0;
  }

  private void owners() {
    int words = ListingWords.count("owner", cells.heads());
    for (Paragraph.Line line : cells.heading()) {
      words += line.text().length() < 90 ? ListingWords.count("owner", line.text()) : 0;
    }
    if (words > 0) {
      ballot.vote(Listing.OWNERSHIP, "heads of columns", Math.min(12, 6 + 2 * words));
    }
  }

  /** Votes are cast for something or withheld, over the columns or row by row. */
  private void votes() {
    Set<String> votes = new HashSet<>();
    Set<String> sides = new HashSet<>();
    for (int column = 0; column < cells.columns(); column++) {
      votes.addAll(ListingWords.ends("vote", cells.head(column)));
      sides.addAll(ListingWords.ends("side", cells.head(column)));
    }
    boolean told = !votes.isEmpty() || !sides.isEmpty();
    for (String caption : cells.captions()) {
      if (ListingWords.is("vote", caption) || ListingWords.is("side", caption)) {
        votes.addAll(ListingWords.ends("vote", caption));
        sides.addAll(ListingWords.ends("side", caption));
      } else if (!told) {
        return;
      }
    }
    if (!votes.isEmpty() && votes.size() + sides.size() > 1) {
      ballot.vote(Listing.VOTES, "for and against", 16);
    }
  }

  private void cover() {
    int words =
        ListingWords.count("cover", cells.labels()) + ListingWords.count("cover", cells.heads());
    if (words > 1) {
      ballot.vote(Listing.COVER, "words", Math.min(10, 3 * words));
    } else if (words > 0 && cells.all().isEmpty()) {
      ballot.vote(Listing.COVER, "words beside dashes", 6);
    }
  }
}

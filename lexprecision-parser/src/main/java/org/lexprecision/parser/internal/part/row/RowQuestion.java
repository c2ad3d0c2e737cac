package org.lexprecision.parser.internal.part.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.part.PartWords;

/**
 * The question which rows of a table are parts of a company.
 *
 * @param rows the rows
 * @param title the words above the table
 * @param company the company's name
 * @param face whether it is a statement of the company itself, whose rows are items
 * @param across whether the columns are parts of the company
 * @param measured whether the columns name what is measured
 * @param itemOf the id of the line item that words name
 * @param known the parts that other tables of the document name
 */
public record RowQuestion(
    ImmutableList<NamedRow> rows,
    String title,
    String company,
    boolean face,
    boolean across,
    boolean measured,
    Function<String, Optional<String>> itemOf,
    ImmutableSet<Segment> known) {

  boolean isKnown(String name) {
    return !name.isEmpty() && known.contains(Segment.of(name));
  }

  /** Asks whether a name is the company's, or the first words of it. */
  boolean isCompany(String name) {
    return PartWords.isCompany(name, company);
  }

  boolean isItem(String words) {
    return !words.isEmpty() && itemOf.apply(words).isPresent();
  }

  /** Asks whether the title or a heading over a row announces parts. */
  boolean isAnnounced(NamedRow row) {
    return PartWords.BREAKDOWN.isIn(title)
        || row.path().stream().anyMatch(PartWords.BREAKDOWN::isIn);
  }

  /** Asks whether a caption names an item, and no part, though the catalogue may not know it. */
  boolean isLikeItem(NamedRow row) {
    return !isKnown(row.caption())
        && !PartWords.isApart(row.caption())
        && !PartWords.isPlace(row.caption())
        && !PartWords.isOther(row.caption())
        && (row.isItem()
            || PartWords.ITEM.isIn(row.caption())
            || PartWords.ATTRIBUTES.covers(row.caption()));
  }
}

package org.lexprecision.parser.internal.part.row;

import java.util.regex.Matcher;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.part.PartWords;
import org.lexprecision.parser.internal.words.Wording;

/** The captions of rows say what these are: "Europe", "Corporate", "Interest expense". */
final class RowsNamed implements RowWitness {

  private static final Wording OF = Wording.listed(RowsNamed.class, "of");
  private static final int SURE = 4;
  private static final int LIKELY = 3;
  private static final int HINT = 2;
  private static final int ITEMS = -6;
  private static final int LIKE_ITEMS = -4;

  @Override
  public void vote(RowGroup group, Ballot<RowRole> ballot) {
    RowQuestion question = group.question();
    if (group.mostly(row -> PartWords.isPlace(row.caption()))) {
      ballot.vote(RowRole.PARTS, "places", LIKELY);
    }
    int known = group.count(row -> question.isKnown(row.caption()));
    if (known > 0) {
      ballot.vote(
          RowRole.PARTS, "parts known elsewhere", 2 * known >= group.rows().size() ? SURE : HINT);
    }
    if (group.count(row -> PartWords.isApart(row.caption())) > 0) {
      ballot.vote(RowRole.PARTS, "what is not of the parts", HINT);
    }
    if (group.mostly(row -> row.isItem() && question.isLikeItem(row))) {
      ballot.vote(RowRole.PARTS, "captions are items", ITEMS);
    } else if (group.mostly(row -> question.isLikeItem(row) || isOfItem(row, question))) {
      ballot.vote(RowRole.PARTS, "captions sound like items", LIKE_ITEMS);
    }
  }

  /** Whether a caption begins with an item and says which of it: "Revenues from franchises". */
  private static boolean isOfItem(NamedRow row, RowQuestion question) {
    Matcher of = OF.in(row.caption());
    return of.find() && question.isItem(row.caption().substring(0, of.start()));
  }
}

package org.lexprecision.parser.internal.tagged;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/**
 * Finds the places of a document's tables on which its tags stand.
 *
 * <p>Cells and tags are both known in printed order row by row, and by their digits: of the cells
 * with a tag's digits behind the tag before it, the tag stands on the one with as many figures
 * behind it, else on the one with as many before it, else on the first. A token that is no cell of
 * the grid, as either end of a range is, is a place of its row by its own ordinal.
 */
final class TagPlaces {

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /**
   * A place that a tag stands on.
   *
   * @param table the ordinal of its table; 0 where the layout has no such row
   * @param line the ordinal of its row
   * @param column the ordinal of its token in the row
   * @param caption the words that name the row
   * @param printed the token
   */
  record Place(int table, int line, int column, String caption, String printed) {}

  private record Token(int line, int column) {}

  private final ListMultimap<Integer, Place> cells =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final Set<Token> taken = new HashSet<>();
  private final Map<Integer, Integer> tables = new HashMap<>();

  private TagPlaces(Layout layout) {
    for (Table table : layout.tables()) {
      for (Row row : table.rows()) {
        tables.putIfAbsent(row.line(), table.ordinal());
        if (row instanceof Row.Values values) {
          for (Row.Cell cell : values.cells()) {
            taken.add(new Token(cell.line(), cell.ordinal()));
            cells.put(
                cell.line(),
                new Place(
                    table.ordinal(), cell.line(), cell.ordinal(), values.label(), cell.printed()));
          }
        }
      }
    }
  }

  /** Finds the places of tags: for each in turn its place, or nothing. */
  static ImmutableList<Optional<Place>> of(Layout layout, List<InlineTag> tags) {
    return new TagPlaces(layout).places(tags);
  }

  private ImmutableList<Optional<Place>> places(List<InlineTag> tags) {
    ImmutableList.Builder<Optional<Place>> places = ImmutableList.builder();
    int row = 0;
    int next = 0;
    @Nullable Place enclosing = null;
    for (InlineTag tag : tags) {
      if (tag.row() != row) {
        row = tag.row();
        next = 0;
      }
      if (!tag.nested()) {
        int at = row == 0 ? -1 : find(cells.get(row), next, tag);
        enclosing = at < 0 ? offGrid(tag) : cells.get(row).get(at);
        next = at < 0 ? next : at + 1;
      }
      places.add(Optional.ofNullable(enclosing));
    }
    return places.build();
  }

  /** The place of a token that is no cell of the grid; none where a cell has its ordinal. */
  private @Nullable Place offGrid(InlineTag tag) {
    return tag.column() == 0 || taken.contains(new Token(tag.row(), tag.column()))
        ? null
        : new Place(
            tables.getOrDefault(tag.row(), 0),
            tag.row(),
            tag.column(),
            tag.caption(),
            tag.printed());
  }

  private static int find(List<Place> cells, int from, InlineTag tag) {
    int counted = -1;
    int first = -1;
    for (int at = from; at < cells.size(); at++) {
      Place cell = cells.get(at);
      if (prints(cell, tag)) {
        if (cells.size() - 1 - at == tag.behind()) {
          return at;
        }
        counted = counted < 0 && cell.column() == tag.column() ? at : counted;
        first = first < 0 ? at : first;
      }
    }
    return counted < 0 ? first : counted;
  }

  /** Asks whether a cell prints what a tag encloses: the same digits, or no figure either. */
  private static boolean prints(Place cell, InlineTag tag) {
    String digits = DIGITS.retainFrom(tag.text());
    return DIGITS.retainFrom(cell.printed()).equals(digits)
        && (!digits.isEmpty()
            || tag.text().chars().noneMatch(Character::isLetter)
            || tag.text().equalsIgnoreCase(cell.printed()));
  }
}

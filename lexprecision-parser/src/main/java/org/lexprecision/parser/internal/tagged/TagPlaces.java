package org.lexprecision.parser.internal.tagged;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/**
 * Finds the cells of a document's tables on which its tags stand.
 *
 * <p>Both are known in printed order row by row, and by their digits: of the cells with a tag's
 * digits behind the tag before it, the tag stands on the one with as many figures behind it, else
 * on the first.
 */
final class TagPlaces {

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /**
   * A cell that a tag stands on.
   *
   * @param table the ordinal of its table
   * @param row its row
   * @param cell the cell
   */
  record Place(int table, Row.Values row, Row.Cell cell) {}

  private final ListMultimap<Integer, Place> cells;

  private TagPlaces(ListMultimap<Integer, Place> cells) {
    this.cells = cells;
  }

  /** Finds the places of tags: for each in turn its cell, or nothing. */
  static ImmutableList<Optional<Place>> of(Layout layout, List<InlineTag> tags) {
    return new TagPlaces(cells(layout)).places(tags);
  }

  private static ListMultimap<Integer, Place> cells(Layout layout) {
    ListMultimap<Integer, Place> cells = MultimapBuilder.hashKeys().arrayListValues().build();
    for (Table table : layout.tables()) {
      for (Row row : table.rows()) {
        if (row instanceof Row.Values values) {
          for (Row.Cell cell : values.cells()) {
            cells.put(cell.line(), new Place(table.ordinal(), values, cell));
          }
        }
      }
    }
    return cells;
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
        enclosing = null;
      }
      if (row > 0 && !tag.nested()) {
        Optional<Integer> at = find(cells.get(row), next, tag);
        enclosing = at.map(found -> cells.get(tag.row()).get(found)).orElse(null);
        next = at.map(found -> found + 1).orElse(next);
      }
      places.add(Optional.ofNullable(enclosing));
    }
    return places.build();
  }

  private static Optional<Integer> find(List<Place> cells, int from, InlineTag tag) {
    String digits = digits(tag.text());
    Optional<Integer> first = Optional.empty();
    for (int at = from; at < cells.size(); at++) {
      Row.Cell cell = cells.get(at).cell();
      if (digits(cell.printed()).equals(digits)) {
        if (cells.size() - 1 - at == tag.behind()) {
          return Optional.of(at);
        }
        first = first.isEmpty() ? Optional.of(at) : first;
      }
    }
    return first;
  }

  /** The digits of a token; a dash has none, and neither has an empty tag. */
  private static String digits(String text) {
    return DIGITS.retainFrom(text);
  }
}

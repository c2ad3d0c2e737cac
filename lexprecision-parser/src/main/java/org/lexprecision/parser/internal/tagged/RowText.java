package org.lexprecision.parser.internal.tagged;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.token.ValueToken;
import org.lexprecision.parser.internal.token.ValueTokens;

/** The text of one table row as it goes by, cell by cell, to tell the value tokens in it. */
final class RowText {

  /**
   * A stretch of one cell's text.
   *
   * @param cell the ordinal of the cell, from 0
   * @param start the offset of its first character
   */
  record Mark(int cell, int start) {}

  /**
   * A value token of the row.
   *
   * @param cell the ordinal of its cell
   * @param column its ordinal among the tokens behind the words that name the row, from 1; 0 within
   *     those words
   */
  private record Token(int cell, ValueToken token, int column) {

    boolean touches(Mark mark, int end) {
      return cell == mark.cell() && token.start() < end && mark.start() < token.end();
    }
  }

  private final int row;
  private final List<StringBuilder> cells = new ArrayList<>();
  private @Nullable ImmutableList<Token> tokens;

  RowText(int row) {
    this.row = row;
    cells.add(new StringBuilder());
  }

  /** The ordinal of the row, from 1. */
  int row() {
    return row;
  }

  /** Begins a cell. */
  void openCell() {
    cells.add(new StringBuilder());
  }

  /** Adds words to the cell. */
  void add(String words) {
    cells.get(cells.size() - 1).append(words);
  }

  /** Marks where the next words will stand. */
  Mark mark() {
    return new Mark(cells.size() - 1, cells.get(cells.size() - 1).length());
  }

  /** How long a cell's text is so far. */
  int length(Mark mark) {
    return cells.get(mark.cell()).length();
  }

  /** How many value tokens stand behind the one at a mark; −1 where none stands there. */
  int behind(Mark mark, int end) {
    return at(mark, end).map(at -> tokens().size() - 1 - at).orElse(-1);
  }

  /**
   * The ordinal of the token at a mark among the value tokens behind the row's caption, from 1; 0
   * where none stands there, or in the caption.
   */
  int column(Mark mark, int end) {
    return at(mark, end).map(at -> tokens().get(at)).map(Token::column).orElse(0);
  }

  /** The token at a mark as printed; empty where none stands there. */
  String printed(Mark mark, int end) {
    return at(mark, end).map(at -> tokens().get(at).token().printed()).orElse("");
  }

  /** The words that name the row; empty where it begins with a value. */
  String caption() {
    int at = captionCell();
    return at < 0 ? "" : cells.get(at).toString().replace('\u00a0', ' ').strip();
  }

  private Optional<Integer> at(Mark mark, int end) {
    ImmutableList<Token> all = tokens();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Token token = all.get(middle);
      boolean before =
          token.cell() < mark.cell()
              || (token.cell() == mark.cell() && token.token().end() <= mark.start());
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low < all.size() && all.get(low).touches(mark, end)
        ? Optional.of(low)
        : Optional.empty();
  }

  /** The tokens of the whole row, which must have gone by. */
  private ImmutableList<Token> tokens() {
    ImmutableList<Token> known = tokens;
    if (known == null) {
      ImmutableList.Builder<Token> all = ImmutableList.builder();
      int caption = captionCell();
      int column = 0;
      for (int cell = 0; cell < cells.size(); cell++) {
        for (ValueToken token : values(cells.get(cell).toString())) {
          all.add(new Token(cell, token, cell == caption ? 0 : ++column));
        }
      }
      known = all.build();
      tokens = known;
    }
    return known;
  }

  /** The values of a cell; a dash beside figures is a joint of theirs. */
  private static ImmutableList<ValueToken> values(String cell) {
    ImmutableList<ValueToken> all = ValueTokens.in(cell);
    ImmutableList<ValueToken> figures =
        all.stream().filter(token -> !token.value().nil()).collect(ImmutableList.toImmutableList());
    return figures.isEmpty() ? all : figures;
  }

  /** The first cell that is not blank, if it holds words. */
  private int captionCell() {
    for (int cell = 0; cell < cells.size(); cell++) {
      String text = cells.get(cell).toString();
      if (text.chars().anyMatch(Character::isLetterOrDigit)) {
        return text.chars().anyMatch(Character::isLetter) ? cell : -1;
      }
    }
    return -1;
  }
}

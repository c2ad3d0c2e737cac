package org.lexprecision.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.TextNode;
import org.lexprecision.examples.page.TokenPlaces.Place;

/** The words of one line or row, that may stand in several elements, as one text. */
final class Run {

  private record Piece(TextNode node, int start) {
    int end() {
      return start + node.getWholeText().length();
    }
  }

  private record Ticked(Place place, TickMark tick) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final NavigableMap<Integer, Ticked> ticks = new TreeMap<>();

  /** Adds words that no token of the words before reaches over without a blank. */
  void appendApart(TextNode node) {
    text.append('\n');
    append(node);
  }

  /** Adds words that go on where the words before ended. */
  void append(TextNode node) {
    pieces.add(new Piece(node, text.length()));
    text.append(node.getWholeText());
  }

  String text() {
    return text.toString();
  }

  /** Puts a tick on a place, unless another one is there; says whether it did. */
  boolean tick(Place place, TickMark tick) {
    Map.Entry<Integer, Ticked> before = ticks.lowerEntry(place.end());
    if (before != null && before.getValue().place().end() > place.start()) {
      return false;
    }
    ticks.put(place.start(), new Ticked(place, tick));
    return true;
  }

  /** Sets the ticks into the elements, the last first, so that no offset moves. */
  void setTicks() {
    ticks.descendingMap().values().forEach(ticked -> set(ticked.place(), ticked.tick()));
  }

  private void set(Place place, TickMark tick) {
    int anchor = anchor(place);
    for (Piece piece : pieces) {
      if (piece.start() <= anchor && anchor < piece.end()) {
        int from = Math.max(place.start(), piece.start()) - piece.start();
        int to = Math.min(place.end(), piece.end()) - piece.start();
        wrap(piece.node(), from, to, tick);
        return;
      }
    }
  }

  /** The first digit of a token, which may begin with a parenthesis in another cell. */
  private int anchor(Place place) {
    for (int at = place.start(); at < place.end(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return at;
      }
    }
    return place.start();
  }

  private static void wrap(TextNode node, int from, int to, TickMark tick) {
    if (to < node.getWholeText().length()) {
      node.splitText(to);
    }
    TextNode token = from > 0 ? node.splitText(from) : node;
    token.before(tick.whole());
    tick.figure().appendChild(token);
  }
}

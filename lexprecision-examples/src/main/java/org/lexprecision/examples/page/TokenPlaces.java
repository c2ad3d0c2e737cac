package org.lexprecision.examples.page;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the value tokens of a line again, of which only the printed form and the order are known.
 *
 * <p>A token is printed without blanks and currency signs, {@code (1,259)} for {@code $ (1,259 )};
 * its ordinal counts the value tokens of the line, but not the numbers within its caption. So the
 * ordinals of a line are those of its numbers less the same amount, and where several amounts would
 * do, the figures stand as far to the right as they can.
 */
final class TokenPlaces {

  /**
   * A stretch of a line.
   *
   * @param start the offset of its first character
   * @param end the offset behind its last
   */
  record Place(int start, int end) {}

  private static final String DASHES = "-–—−‒―";
  private static final String CURRENCIES = "$£€¥";

  private final String line;

  /** The ordinal of every number and nil dash by the offset at which it ends, from 0. */
  private final NavigableMap<Integer, Integer> numbers = new TreeMap<>();

  private TokenPlaces(String line) {
    this.line = line;
    int at = 0;
    while (at < line.length()) {
      int end = at;
      boolean digit = false;
      while (end < line.length() && isNumeric(line.charAt(end))) {
        digit |= isDigit(line.charAt(end));
        end++;
      }
      if (end == at) {
        while (end < line.length() && DASHES.indexOf(line.charAt(end)) >= 0) {
          end++;
        }
        digit = end > at && isFree(at - 1) && isFree(end);
      }
      if (digit) {
        numbers.put(end, numbers.size());
      }
      at = Math.max(end, at + 1);
    }
  }

  /**
   * Finds tokens in a line.
   *
   * @param tokens the tokens as printed, by their ordinals from 1
   * @return the places of those that were found, by the same ordinals
   */
  static ImmutableMap<Integer, Place> of(String line, NavigableMap<Integer, String> tokens) {
    return new TokenPlaces(line).find(tokens);
  }

  /** Finds a token of running text at or behind an offset, where words may break over blanks. */
  static Optional<Place> next(String line, String token, int from) {
    for (int at = from; at < line.length(); at++) {
      int end = wordsEnd(line, at, token);
      if (end > at) {
        return Optional.of(new Place(at, end));
      }
    }
    return Optional.empty();
  }

  private ImmutableMap<Integer, Place> find(NavigableMap<Integer, String> tokens) {
    Map<Integer, List<Place>> candidates = new HashMap<>();
    tokens.forEach((column, token) -> candidates.put(column, places(token)));
    Map<Integer, Map<Integer, Place>> numbered = new HashMap<>();
    candidates.forEach(
        (column, places) -> {
          Map<Integer, Place> byOrdinal = new HashMap<>();
          places.forEach(place -> byOrdinal.put(ordinal(place), place));
          numbered.put(column, byOrdinal);
        });
    for (int captions = numbers.size() - 1; captions >= 0; captions--) {
      ImmutableMap<Integer, Place> found = shifted(captions, numbered, tokens.keySet());
      if (found.size() == tokens.size()) {
        return found;
      }
    }
    return fromTheRight(candidates, tokens);
  }

  /**
   * The places whose ordinals are those of the tokens and so many more, up to the first without.
   */
  private static ImmutableMap<Integer, Place> shifted(
      int captions, Map<Integer, Map<Integer, Place>> numbered, Collection<Integer> columns) {
    ImmutableMap.Builder<Integer, Place> found = ImmutableMap.builder();
    for (int column : columns) {
      Place place = numbered.getOrDefault(column, Map.of()).get(column - 1 + captions);
      if (place == null) {
        break;
      }
      found.put(column, place);
    }
    return found.buildOrThrow();
  }

  /** Where the ordinals do not help: each token as far to the right as those behind it allow. */
  private static ImmutableMap<Integer, Place> fromTheRight(
      Map<Integer, List<Place>> candidates, NavigableMap<Integer, String> tokens) {
    ImmutableMap.Builder<Integer, Place> found = ImmutableMap.builder();
    int limit = Integer.MAX_VALUE;
    for (int column : tokens.descendingKeySet()) {
      List<Place> places = candidates.getOrDefault(column, List.of());
      for (int i = places.size() - 1; i >= 0; i--) {
        if (places.get(i).end() <= limit) {
          found.put(column, places.get(i));
          limit = places.get(i).start();
          break;
        }
      }
    }
    return found.buildOrThrow();
  }

  private int ordinal(Place place) {
    Map.Entry<Integer, Integer> number = numbers.higherEntry(place.start());
    return number == null ? -1 : number.getValue();
  }

  private List<Place> places(String token) {
    List<Place> places = new ArrayList<>();
    for (int at = 0; at < line.length(); at++) {
      int end = tokenEnd(at, token);
      if (end > at) {
        places.add(new Place(at, end));
      }
    }
    return places;
  }

  /** The end of a token that begins at an offset, or −1: blanks and currency signs do not count. */
  private int tokenEnd(int from, String token) {
    if (token.isEmpty() || line.charAt(from) != token.charAt(0) || !isEdge(from - 1, from)) {
      return -1;
    }
    int at = from;
    for (int i = 0; i < token.length(); i++) {
      boolean gap = i > 0 && !(isNumeric(token.charAt(i)) && isNumeric(token.charAt(i - 1)));
      while (gap && at < line.length() && isSkipped(line.charAt(at))) {
        at++;
      }
      if (at >= line.length() || line.charAt(at) != token.charAt(i)) {
        return -1;
      }
      at++;
    }
    return isEdge(at, at - 1) ? at : -1;
  }

  private static int wordsEnd(String line, int from, String token) {
    boolean number = !token.isEmpty() && isNumeric(token.charAt(0));
    if (from > 0 && number && isNumeric(line.charAt(from - 1))) {
      return -1;
    }
    int at = from;
    for (int i = 0; i < token.length(); i++) {
      if (isBlank(token.charAt(i)) && i > 0 && isBlank(token.charAt(i - 1))) {
        continue;
      }
      if (isBlank(token.charAt(i))) {
        int blanks = at;
        while (at < line.length() && isBlank(line.charAt(at))) {
          at++;
        }
        if (at == blanks && at < line.length()) {
          return -1;
        }
        if (at >= line.length()) {
          return blanks;
        }
      } else if (at >= line.length() || line.charAt(at) != token.charAt(i)) {
        return -1;
      } else {
        at++;
      }
    }
    boolean cut =
        at > from
            && isDigit(token.charAt(token.length() - 1))
            && at < line.length()
            && (isDigit(line.charAt(at))
                || (line.charAt(at) == ','
                    && at + 1 < line.length()
                    && isDigit(line.charAt(at + 1))));
    return cut ? -1 : at;
  }

  /** Asks whether a token may begin or end between an inner and an outer character. */
  private boolean isEdge(int outer, int inner) {
    if (outer < 0 || outer >= line.length()) {
      return true;
    }
    char c = line.charAt(outer);
    if (DASHES.indexOf(line.charAt(inner)) >= 0) {
      return isFree(outer) || isNumeric(c);
    }
    int beyond = 2 * outer - inner;
    boolean point = !isDigit(c) && isNumeric(c);
    boolean goesOn = point && beyond >= 0 && beyond < line.length() && isDigit(line.charAt(beyond));
    return !isDigit(c) && !goesOn && !Character.isLetter(c);
  }

  private boolean isFree(int at) {
    return at < 0
        || at >= line.length()
        || isSkipped(line.charAt(at))
        || "()%".indexOf(line.charAt(at)) >= 0;
  }

  private static boolean isSkipped(char c) {
    return isBlank(c) || CURRENCIES.indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isNumeric(char c) {
    return isDigit(c) || c == ',' || c == '.';
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}

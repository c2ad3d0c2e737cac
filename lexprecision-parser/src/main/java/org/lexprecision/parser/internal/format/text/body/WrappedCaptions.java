package org.lexprecision.parser.internal.format.text.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lexprecision.parser.internal.format.text.line.Hyphens;
import org.lexprecision.parser.internal.format.text.line.Vocabulary;

/** Decides whether the words of a line go on in the next, and joins those that do. */
final class WrappedCaptions {

  /** The digits of a year. */
  private static final int YEAR = 4;

  /** The right edge of the room for labels: where a longer line would have been wrapped. */
  private final int width;

  /** Where the values begin: what reaches beyond spans them. */
  private final int room;

  private final Hyphens hyphens;

  /** The labels of rows above that are whole captions. */
  private final Set<String> standing = new HashSet<>();

  WrappedCaptions(int width, int room, Hyphens hyphens) {
    this.width = width;
    this.room = room;
    this.hyphens = hyphens;
  }

  /**
   * Whether a piece of a caption goes on in the line after it.
   *
   * @param above the piece, the last of its caption so far
   * @param whole the caption so far
   * @param below the label of the next line
   * @param sibling whether more captions follow that are as deep as that of the next line
   */
  boolean continues(Piece above, String whole, Piece below, boolean sibling) {
    String text = above.text();
    boolean heads = text.endsWith(" -") && sibling && below.indent() > above.indent();
    if (text.endsWith(":") || heads || below.text().isEmpty()) {
      return false;
    }
    if (text.endsWith(",") || text.endsWith("-") || text.endsWith("/") || isOpen(whole)) {
      return true;
    }
    String last = text.substring(text.lastIndexOf(' ') + 1);
    if (Vocabulary.isConnector(last) && !isOneWord(text)) {
      return true;
    }
    if (Vocabulary.namesMonth(last) && Character.isDigit(below.text().charAt(0))) {
      return true;
    }
    boolean capitals = isCapitals(text);
    if (capitals && !isCapitals(below.text())) {
      return false;
    }
    int space = below.text().indexOf(' ');
    int firstWord = space < 0 ? below.text().length() : space;
    if (capitals
        && below.indent() >= above.indent()
        && Vocabulary.isConnector(below.text().substring(0, firstWord))) {
      return true;
    }
    char first = below.text().charAt(0);
    if (Character.isLowerCase(first) || first == '&' || below.text().startsWith("--")) {
      return true;
    }
    if (first == '(' && below.indent() >= above.indent()) {
      return true;
    }
    if (isOfYear(whole) || (sibling && below.indent() > above.indent())) {
      return false;
    }
    return !standing.contains(below.text())
        && below.indent() >= above.indent()
        && above.end() <= room
        && above.end() + 1 + firstWord > width;
  }

  /**
   * Takes note that a label of one line is a whole caption: where it is again, it is no tail. One
   * word alone, "Assets", may be the tail of another.
   */
  void stands(String label) {
    if (!isOneWord(label)) {
      standing.add(label);
    }
  }

  /** Whether a text of several letters has no small ones, as a heading over captions. */
  private static boolean isCapitals(String text) {
    int note = text.indexOf('(');
    String words = note > 0 ? text.substring(0, note) : text;
    return words.chars().noneMatch(Character::isLowerCase)
        && words.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** Whether a caption is a time that ends with its year, and so is whole. */
  private static boolean isOfYear(String text) {
    return text.length() >= YEAR
        && text.chars().skip(text.length() - YEAR).allMatch(Character::isDigit)
        && Vocabulary.isTime(text);
  }

  private static boolean isOneWord(String text) {
    return text.indexOf(' ') < 0;
  }

  /** Whether a parenthesis is still open. */
  private static boolean isOpen(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return open > 0;
  }

  /** Joins the pieces of a caption; a word that was hyphenated at the end of a line is mended. */
  String joined(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      int end = text.length();
      boolean hyphen = end > 1 && text.charAt(end - 1) == '-' && text.charAt(end - 2) != ' ';
      if (end > 0 && !hyphen) {
        text.append(' ');
      } else if (hyphen && !hyphens.stays(text.toString(), piece.text())) {
        text.setLength(end - 1);
      }
      text.append(piece.text());
    }
    return text.toString();
  }

  String joined(List<Piece> pieces, Piece last) {
    List<Piece> all = new ArrayList<>(pieces);
    all.add(last);
    return joined(all);
  }

  /**
   * The words of one line of a caption.
   *
   * @param line the line
   * @param text the words
   * @param indent the offset of the first
   * @param end the offset behind the last
   * @param leader whether a leader follows
   */
  record Piece(int line, String text, int indent, int end, boolean leader) {}
}

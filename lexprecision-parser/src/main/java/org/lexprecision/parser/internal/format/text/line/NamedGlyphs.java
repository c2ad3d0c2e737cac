package org.lexprecision.parser.internal.format.text.line;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.words.WordList;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Puts the signs of currencies where a text of seven bits names them: "(pound)412.6" is "£412.6",
 * and "Y 41,208" is "¥ 41,208" in a document that speaks of yen.
 *
 * <p>Each sign takes the room of its name in a table, so that columns stay where they are.
 */
public final class NamedGlyphs {

  private static final ImmutableSetMultimap<String, String> DATA =
      WordList.kinds(NamedGlyphs.class, "named-glyphs.txt");

  /** The signs by their names. */
  private static final ImmutableMap<String, String> NAMES =
      Stream.concat(DATA.get("before").stream(), DATA.get("behind").stream())
          .collect(toImmutableMap(NamedGlyphs::first, NamedGlyphs::last));

  private static final Wording NAMED =
      Wording.of(
          "\\(("
              + names("before")
              + ")\\)(?= {0,8}(?:[\\d.(]|[a-z]{1,3}\\b))|(?<=\\d)\\(("
              + names("behind")
              + ")\\)");

  /** A letter that stands for a sign before a number, where the document names the currency. */
  private record Letter(Wording words, Pattern before, String sign) {

    /** Of a letter and its sign, and the words that call for them. */
    static Letter of(String glyphs, Collection<String> words) {
      return new Letter(
          Wording.of("\\b(?:" + String.join("|", words) + ")\\b"),
          Pattern.compile("(?<![^\\s(])" + Pattern.quote(first(glyphs)) + BEFORE_AMOUNT),
          last(glyphs));
    }
  }

  private static final String BEFORE_AMOUNT =
      "(?= {0,8}\\(? ?(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{0,9}\\.\\d{1,4})(?!\\w))";

  private static final ImmutableList<Letter> LETTERS =
      DATA.get("letter").stream()
          .collect(
              toImmutableSetMultimap(
                  line -> last(first(line)) + " " + last(line), line -> first(first(line))))
          .asMap()
          .entrySet()
          .stream()
          .map(entry -> Letter.of(entry.getKey(), entry.getValue()))
          .collect(toImmutableList());

  private NamedGlyphs() {}

  private static String names(String kind) {
    return DATA.get(kind).stream().map(NamedGlyphs::first).collect(joining("|"));
  }

  /** All of a line of the data but the last word. */
  private static String first(String line) {
    return line.substring(0, line.lastIndexOf(' '));
  }

  private static String last(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  /** Returns the lines of a document with signs for their names. */
  public static ImmutableList<Paragraph.Line> printed(ImmutableList<Paragraph.Line> lines) {
    ImmutableList<Letter> letters =
        LETTERS.stream()
            .filter(letter -> lines.stream().anyMatch(line -> letter.words().isIn(line.text())))
            .collect(ImmutableList.toImmutableList());
    return lines.stream()
        .map(line -> printed(line, letters))
        .collect(ImmutableList.toImmutableList());
  }

  private static Paragraph.Line printed(Paragraph.Line line, ImmutableList<Letter> letters) {
    String text = line.text().indexOf('(') < 0 ? line.text() : named(line.text());
    for (Letter letter : letters) {
      text = letter.before().matcher(text).replaceAll(letter.sign());
    }
    return text.equals(line.text()) ? line : new Paragraph.Line(line.number(), text);
  }

  private static String named(String line) {
    Matcher names = NAMED.in(line);
    StringBuilder text = new StringBuilder(line.length());
    int from = 0;
    while (names.find()) {
      String name = line.substring(names.start() + 1, names.end() - 1);
      boolean apart = isApart(line, names.start());
      if (!apart && line.startsWith("  ", names.end())) {
        continue; // the last word of a caption, before figures
      }
      boolean behind = names.group(2) != null;
      String room = apart || behind ? " ".repeat(name.length() + 1) : "";
      text.append(line, from, names.start());
      text.append(behind ? "" : room);
      text.append(NAMES.get(name.toLowerCase(Locale.ROOT)));
      text.append(behind ? room : "");
      from = names.end();
    }
    return from == 0 ? line : text.append(line, from, line.length()).toString();
  }

  /** Whether a place begins a column: nothing stands before it, or a gap does. */
  private static boolean isApart(String line, int at) {
    return at < 2 || line.substring(at - 2, at).isBlank();
  }
}

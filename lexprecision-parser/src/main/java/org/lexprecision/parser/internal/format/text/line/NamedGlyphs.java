package org.lexprecision.parser.internal.format.text.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Puts the signs of currencies where a text of seven bits names them: "(pound)412.6" is "£412.6",
 * and "Y 41,208" is "¥ 41,208" in a document that speaks of yen.
 *
 * <p>Each sign takes the room of its name in a table, so that columns stay where they are.
 */
public final class NamedGlyphs {

  private static final ImmutableMap<String, String> NAMES =
      ImmutableMap.of("pound", "£", "pounds", "£", "yen", "¥", "euro", "€", "cents", "¢");

  private static final Wording NAMED =
      Wording.of(
          "\\((pounds?|yen|euro)\\)(?= {0,8}(?:[\\d.(]|[a-z]{1,3}\\b))|(?<=\\d)\\((cents)\\)");

  /** A letter that stands for a sign before a number, where the document names the currency. */
  private record Letter(Wording word, Pattern before, String sign) {

    static Letter of(String word, String letter, String sign) {
      return new Letter(
          Wording.of(word), Pattern.compile("(?<![^\\s(])" + letter + BEFORE_AMOUNT), sign);
    }
  }

  private static final String BEFORE_AMOUNT =
      "(?= {0,8}\\(? ?(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{0,9}\\.\\d{1,4})(?!\\w))";

  private static final ImmutableList<Letter> LETTERS =
      ImmutableList.of(
          Letter.of("\\byen\\b", "Y", "¥"),
          Letter.of("\\b(?:pounds? sterling|british pounds?)\\b", "(?:L|#)", "£"));

  private NamedGlyphs() {}

  /** Returns the lines of a document with signs for their names. */
  public static ImmutableList<Paragraph.Line> printed(ImmutableList<Paragraph.Line> lines) {
    ImmutableList<Letter> letters =
        LETTERS.stream()
            .filter(letter -> lines.stream().anyMatch(line -> letter.word().isIn(line.text())))
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

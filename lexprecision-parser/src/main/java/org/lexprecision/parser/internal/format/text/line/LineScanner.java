package org.lexprecision.parser.internal.format.text.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.token.NumberRanges;
import org.lexprecision.parser.internal.token.ValueToken;
import org.lexprecision.parser.internal.token.ValueTokens;

/** Scans a line: tags, words, rules, value tokens. */
public final class LineScanner {

  /** A run of rule characters this long is a rule wherever it stands; shorter ones may be nils. */
  private static final int RULE = 4;

  /** A line with more value tokens than any table has columns is no row of a table. */
  private static final int MOST_VALUES = 64;

  private static final String NOUGHTS = "000";

  private static final int LONGEST_NEUTRAL = 4;
  private static final ImmutableSet<String> NEUTRAL = ImmutableSet.of("%", ")", "$", "*", "**");

  private final int number;
  private final String printed;
  private final char[] chars;
  private final List<Integer> marks = new ArrayList<>();
  private TextLine.Tags tags = TextLine.Tags.NONE;
  private boolean leader;
  private boolean blanked;

  private LineScanner(Paragraph.Line line) {
    this.number = line.number();
    this.printed = PlainLines.of(line.text());
    this.chars = printed.toCharArray();
  }

  public static TextLine scan(Paragraph.Line line) {
    LineScanner scanner = new LineScanner(line);
    if (line.text().indexOf('\f') >= 0) {
      scanner.tags = new TextLine.Tags(true, false, false, false, false);
    }
    scanner.takeTags();
    scanner.takeLeaders();
    return scanner.line();
  }

  /** Scans a line anew so many places further to the right. */
  public static TextLine indented(TextLine line, int by) {
    return scan(new Paragraph.Line(line.number(), " ".repeat(by) + line.text()));
  }

  private void takeTags() {
    for (int i = 0; i < chars.length; i++) {
      char close = chars[i] == '<' ? '>' : chars[i] == '[' ? ']' : 0;
      if (close == 0) {
        continue;
      }
      int end = i + 1;
      while (end < chars.length && end - i < 10 && chars[end] != close) {
        end++;
      }
      if (end < chars.length && chars[end] == close) {
        take(new String(chars, i + 1, end - i - 1).toUpperCase(Locale.ROOT), close == ']', i, end);
      }
    }
  }

  private void take(String tag, boolean bracket, int start, int end) {
    boolean page = tags.page();
    boolean opens = tags.opens();
    boolean closes = tags.closes();
    boolean caption = tags.caption();
    boolean stub = tags.stub();
    switch (tag) {
      case "S" -> stub = true;
      case "C" -> {
        stub = true;
        marks.add(start);
      }
      case "PAGE" -> page = !bracket;
      case "TABLE" -> opens = !bracket;
      case "/TABLE" -> closes = !bracket;
      case "CAPTION", "FN" -> caption = !bracket;
      default -> {
        return;
      }
    }
    if (bracket && !stub) {
      return;
    }
    tags = new TextLine.Tags(page, opens, closes, caption, stub);
    // what follows a page tag is the page's number
    blank(start, tag.equals("PAGE") ? chars.length : end + 1);
  }

  private void takeLeaders() {
    int at = 0;
    while (at < chars.length) {
      if (chars[at] != '.') {
        at++;
        continue;
      }
      int end = at;
      int dots = 0;
      while (end < chars.length && (chars[end] == '.' || isSpacedDot(end))) {
        dots += chars[end] == '.' ? 1 : 0;
        end++;
      }
      boolean attached = isAttached(at);
      boolean number = end < chars.length && Character.isDigit(chars[end]) && dots == 1;
      boolean nil = !attached && dots <= RULE && end - at == dots;
      if (dots >= 2 && !nil && !number) {
        leader = true;
        blank(at, end);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Whether a word stands right before, or one blank before. */
  private boolean isAttached(int at) {
    return (at > 0 && !Texts.isBlank(chars[at - 1])) || (at > 1 && !Texts.isBlank(chars[at - 2]));
  }

  /** Whether a blank stands between two dots of a leader such as ". . .". */
  private boolean isSpacedDot(int at) {
    return Texts.isBlank(chars[at])
        && chars[at - 1] == '.'
        && at + 1 < chars.length
        && chars[at + 1] == '.';
  }

  private void blank(int start, int end) {
    Arrays.fill(chars, start, end, ' ');
    blanked = true;
  }

  private TextLine line() {
    String text = blanked ? new String(chars) : printed;
    List<Span> words = new ArrayList<>();
    List<Span> rules = new ArrayList<>();
    boolean[] kinds = new boolean[2];
    for (int at = 0; at < chars.length; ) {
      if (Texts.isBlank(chars[at])) {
        at++;
        continue;
      }
      int start = at;
      while (at < chars.length && !Texts.isBlank(chars[at]) && !isTouchingSign(start, at)) {
        at++;
      }
      if (isRule(start, at)) {
        rules.add(new Span(start, at));
        kinds[chars[start] == '=' ? 1 : 0] = true;
      } else {
        words.add(new Span(start, at));
      }
    }
    return withValues(text, words, rules, kinds[1] && !kinds[0]);
  }

  /** Whether a place holds the currency sign of the next column, right behind a number. */
  private boolean isTouchingSign(int start, int at) {
    return at > start
        && chars[at] == '$'
        && (chars[at - 1] == ')' || Character.isDigit(chars[at - 1]));
  }

  private boolean isRule(int start, int end) {
    char c = chars[start];
    if (c != '-' && c != '=' && c != '_' && c != '~') {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (chars[i] != c) {
        return false;
      }
    }
    return end - start >= RULE || (c != '-' && end - start > 1);
  }

  private TextLine withValues(String text, List<Span> words, List<Span> rules, boolean doubled) {
    ImmutableList<ValueToken> tokens = words.isEmpty() ? ImmutableList.of() : ValueTokens.in(text);
    if (areRules(words, rules, text)) {
      rules.addAll(words);
      rules.sort((a, b) -> Integer.compare(a.start(), b.start()));
      words.clear();
      tokens = ImmutableList.of();
    }
    if (areNoughts(tokens, words)) {
      tokens = ImmutableList.of();
    }
    int first = firstValue(text, words, tokens);
    if (tokens.size() - first > MOST_VALUES) {
      first = tokens.size();
    }
    int labelEnd = first < tokens.size() ? tokens.get(first).start() : Integer.MAX_VALUE;
    Span label = new Span(0, 0);
    for (Span word : words) {
      if (word.end() <= labelEnd) {
        boolean begun = label.width() > 0;
        boolean apart = begun && word.start() - label.end() >= 2;
        // a sign of money alone is no caption, but stands apart from the first amount
        if (begun ? !apart || !isNeutral(text, word) : !isSign(text, word)) {
          label = label.width() == 0 ? word : label.union(word);
        }
      }
    }
    return new TextLine(
        number,
        text,
        tags,
        ImmutableList.copyOf(words),
        ImmutableList.copyOf(rules),
        doubled,
        ImmutableList.copyOf(marks),
        tokens.subList(first, tokens.size()),
        tokens.subList(0, first),
        label,
        leader);
  }

  /** Whether the short dashes beside rules, or dashes of three alone, are rules themselves. */
  private static boolean areRules(List<Span> words, List<Span> rules, String text) {
    boolean three = !rules.isEmpty();
    for (Span word : words) {
      if (word.width() > 3 || !"---".startsWith(text.substring(word.start(), word.end()))) {
        return false;
      }
      three |= word.width() == 3;
    }
    return three && !words.isEmpty();
  }

  /** Whether all that a line prints are the noughts that its columns leave out: "$000". */
  private static boolean areNoughts(ImmutableList<ValueToken> tokens, List<Span> words) {
    return !tokens.isEmpty()
        && words.size() == tokens.size()
        && tokens.stream().allMatch(token -> token.printed().equals(NOUGHTS));
  }

  /** The first of the tokens that stand together at the end of the line, behind a gap. */
  private static int firstValue(String text, List<Span> words, ImmutableList<ValueToken> tokens) {
    int token = tokens.size();
    int first = token;
    for (int i = words.size() - 1; i >= 0; ) {
      Span word = words.get(i);
      if (token > 0 && tokens.get(token - 1).end() >= word.end()) {
        token--;
        ValueToken value = tokens.get(token);
        while (i >= 0 && words.get(i).end() > value.start()) {
          i--;
        }
        int before = i < 0 ? -1 : words.get(i).end();
        boolean sign = i >= 0 && isSign(text, words.get(i));
        if (before < 0 || begin(text, value) - before >= 2 || sign) {
          first = token;
        }
      } else if (isNeutral(text, word) || isOfRange(text, word)) {
        i--;
      } else {
        break;
      }
    }
    return first;
  }

  /** Where a token begins with the currency sign that is attached to it. */
  private static int begin(String text, ValueToken value) {
    int begin = value.start();
    while (begin > 0 && !Texts.isBlank(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean isSign(String text, Span word) {
    return ValueTokens.isCurrencySign(text.substring(word.start(), word.end()));
  }

  /** Whether a word is a range of numbers, or its second half, which stands where values do. */
  private static boolean isOfRange(String text, Span span) {
    String word = text.substring(span.start(), span.end());
    return (NumberRanges.isOne(word) && word.indexOf('/') < 0)
        || NumberRanges.isSecond(text, span.start());
  }

  private static boolean isNeutral(String text, Span span) {
    if (span.width() > LONGEST_NEUTRAL) {
      return false;
    }
    String word = text.substring(span.start(), span.end());
    return NEUTRAL.contains(word)
        || ValueTokens.isPlaceholder(word)
        || ValueTokens.isCurrencySign(word)
        || (word.length() == 3 && word.charAt(0) == '(' && word.charAt(2) == ')');
  }
}

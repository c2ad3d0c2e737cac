package org.lexprecision.parser.internal.format.text.line;

import com.google.common.collect.ImmutableList;
import org.lexprecision.parser.internal.token.ValueToken;
import org.lexprecision.parser.internal.token.ValueTokens;

/**
 * A line with everything that can be said of it without looking at its neighbours.
 *
 * @param number the line, from 1
 * @param text the text with tabs expanded and tags and leaders blanked: what offsets count in
 * @param tags the tags that stand on it
 * @param words the words
 * @param rules the stretches of {@code ---}, {@code ===} or {@code ___}
 * @param doubled whether the rules are double ones
 * @param marks the places of {@code <C>} tags
 * @param values the value tokens that stand where a table's values would, at the end of the line
 * @param numbers the value tokens that stand before them, among the words of the label
 * @param label what stands before the values; an empty span if nothing does
 * @param leader whether a leader of dots fills the line behind the label
 */
public record TextLine(
    int number,
    String text,
    Tags tags,
    ImmutableList<Span> words,
    ImmutableList<Span> rules,
    boolean doubled,
    ImmutableList<Integer> marks,
    ImmutableList<ValueToken> values,
    ImmutableList<ValueToken> numbers,
    Span label,
    boolean leader) {

  /**
   * The tags of a line.
   *
   * @param page whether a page begins
   * @param opens whether a table begins
   * @param closes whether a table ends
   * @param caption whether a table's heading begins
   * @param stub whether a table's body begins, by {@code <S>} or {@code <C>}
   */
  public record Tags(boolean page, boolean opens, boolean closes, boolean caption, boolean stub) {
    public static final Tags NONE = new Tags(false, false, false, false, false);
  }

  public boolean isBlank() {
    return words.isEmpty() && rules.isEmpty();
  }

  /** Whether nothing but rules stands on it. */
  public boolean isRule() {
    return words.isEmpty() && !rules.isEmpty();
  }

  /** Returns the line with its tags alone. */
  TextLine blanked() {
    return new TextLine(
        number,
        "",
        tags,
        ImmutableList.of(),
        ImmutableList.of(),
        false,
        marks,
        ImmutableList.of(),
        ImmutableList.of(),
        new Span(0, 0),
        false);
  }

  /** Returns the line with the number that ends its label as the first of its values. */
  public TextLine withAdjoiningValue() {
    int last = numbers.size() - 1;
    ValueToken value = numbers.get(last);
    Span rest = new Span(0, 0);
    for (Span word : words) {
      boolean sign = ValueTokens.isCurrencySign(word(word));
      if (word.end() <= value.start() && !(sign && word.end() + 1 >= value.start())) {
        rest = rest.width() == 0 ? word : rest.union(word);
      }
    }
    return new TextLine(
        number,
        text,
        tags,
        words,
        rules,
        doubled,
        marks,
        ImmutableList.<ValueToken>builder().add(value).addAll(values).build(),
        numbers.subList(0, last),
        rest,
        leader);
  }

  /** Returns the line with the first of its values as its label. */
  public TextLine withFirstValueAsLabel() {
    ValueToken first = values.get(0);
    return new TextLine(
        number,
        text,
        tags,
        words,
        rules,
        doubled,
        marks,
        values.subList(1, values.size()),
        ImmutableList.<ValueToken>builder().addAll(numbers).add(first).build(),
        new Span(first.start(), first.end()),
        leader);
  }

  /** Returns the line without the number that begins its label. */
  public TextLine withoutFirstWord() {
    Span first = words.get(0);
    return new TextLine(
        number,
        " ".repeat(first.end()) + text.substring(first.end()),
        tags,
        words.subList(1, words.size()),
        rules,
        doubled,
        marks,
        values,
        numbers.stream()
            .filter(token -> token.start() >= first.end())
            .collect(ImmutableList.toImmutableList()),
        hasLabel() ? new Span(words.get(1).start(), label.end()) : label,
        leader);
  }

  public boolean hasValues() {
    return !values.isEmpty();
  }

  public boolean hasLabel() {
    return label.width() > 0;
  }

  public String labelText() {
    return Texts.singleSpaced(text.substring(label.start(), label.end()));
  }

  public String word(Span word) {
    return text.substring(word.start(), word.end());
  }

  /** The offset of the first word. */
  public int indent() {
    return words.isEmpty() ? 0 : words.get(0).start();
  }

  /** The offset behind the last word. */
  public int end() {
    return words.isEmpty() ? 0 : words.get(words.size() - 1).end();
  }

  /** The words grouped where two blanks or more stand between them. */
  public ImmutableList<Span> phrases() {
    ImmutableList.Builder<Span> phrases = ImmutableList.builder();
    for (int i = 0; i < words.size(); ) {
      int from = i;
      while (i + 1 < words.size() && words.get(i + 1).start() - words.get(i).end() < 2) {
        i++;
      }
      phrases.add(new Span(words.get(from).start(), words.get(i).end()));
      i++;
    }
    return phrases.build();
  }
}

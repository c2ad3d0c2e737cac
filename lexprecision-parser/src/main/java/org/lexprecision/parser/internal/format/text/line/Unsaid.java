package org.lexprecision.parser.internal.format.text.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.List;
import org.lexprecision.Diagnostic;
import org.lexprecision.Diagnostic.Reason;
import org.lexprecision.parser.internal.token.ValueToken;

/** Reports the numbers of a text that become no cells, so that none is lost. */
public final class Unsaid {

  private static final String NO_NUMBER = "no number that can be read";

  private final String document;
  private final String exhibit;
  private final ImmutableList.Builder<Diagnostic> diagnostics;

  public Unsaid(String document, String exhibit, ImmutableList.Builder<Diagnostic> diagnostics) {
    this.document = document;
    this.exhibit = exhibit;
    this.diagnostics = diagnostics;
  }

  /** Reports what was taken out of the way as the furniture of pages. */
  public void pageNumbers(List<TextLine> printed, List<TextLine> kept) {
    for (int i = 0; i < printed.size(); i++) {
      if (kept.get(i).isBlank() && !printed.get(i).isBlank()) {
        values(printed.get(i), Reason.NOT_A_FIGURE, "part of the head or foot of a page");
      }
    }
  }

  /** Reports the number that begins a line. */
  public void lineNumber(TextLine line) {
    report(line, line.word(line.words().get(0)), Reason.NOT_A_FIGURE, "the number of a line");
  }

  /** Reports all numbers of a line. */
  public void all(TextLine line, Reason reason, String message) {
    for (ValueToken token : line.numbers()) {
      report(line, token, reason, message);
    }
    values(line, reason, message);
  }

  /** Reports the numbers that stand where a table's values would. */
  public void values(TextLine line, Reason reason, String message) {
    for (ValueToken token : line.values()) {
      report(line, token, reason, message);
    }
    unread(line, reason, message);
  }

  /** Reports the numbers among the words of a row. */
  public void caption(TextLine line) {
    for (ValueToken token : line.numbers()) {
      report(line, token, Reason.NOT_A_FIGURE, "part of a caption");
    }
    unread(line, Reason.MALFORMED_TOKEN, NO_NUMBER);
  }

  /** Reports numbers that stand under no column. */
  public void tokens(TextLine line, List<ValueToken> tokens) {
    for (ValueToken token : tokens) {
      report(line, token, Reason.NO_COLUMN, "stands under no column");
    }
  }

  /** Reports what stands apart behind the first words, with digits and no letters, and is none. */
  private void unread(TextLine line, Reason reason, String message) {
    if (line.words().size() < 2) {
      return;
    }
    ImmutableList<Span> phrases = line.phrases();
    for (int i = 1; i < phrases.size(); i++) {
      Span phrase = phrases.get(i);
      String text = line.word(phrase);
      if (text.chars().anyMatch(Character::isDigit)
          && text.chars().noneMatch(Character::isLetter)
          && !isToken(line.numbers(), phrase)
          && !isToken(line.values(), phrase)) {
        report(line, text, reason, message);
      }
    }
  }

  /** Asks whether a phrase shares a character with one of the tokens, which stand in order. */
  private static boolean isToken(List<ValueToken> tokens, Span phrase) {
    int at = Collections.binarySearch(Lists.transform(tokens, ValueToken::end), phrase.start() + 1);
    int first = at < 0 ? -at - 1 : at;
    return first < tokens.size() && tokens.get(first).start() < phrase.end();
  }

  private void report(TextLine line, ValueToken token, Reason reason, String message) {
    if (!token.value().nil()) {
      report(line, token.printed(), reason, message);
    }
  }

  private void report(TextLine line, String printed, Reason reason, String message) {
    diagnostics.add(
        Diagnostic.builder()
            .document(document)
            .exhibit(exhibit)
            .line(line.number())
            .printed(printed)
            .reason(reason)
            .message(message)
            .build());
  }
}

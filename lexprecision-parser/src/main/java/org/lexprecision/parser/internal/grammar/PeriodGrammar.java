package org.lexprecision.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Booleans;
import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.lexicon.Lexeme;
import org.lexprecision.parser.internal.lexicon.Lexer;
import org.lexprecision.parser.internal.lexicon.Lexicon;
import org.lexprecision.parser.internal.lexicon.WordClass;

/** Reads what words say of periods, from left to right, each once; it never goes back. */
public final class PeriodGrammar {

  /** No date is printed in more characters: "Wednesday, the 30th day of September, 2003". */
  private static final int LONGEST_DATE = 60;

  private final Cursor in;
  private final DateGrammar dates;
  private final LengthGrammar lengths;
  private final boolean[] read;

  private PeriodGrammar(String text, ImmutableList<Lexeme> lexemes) {
    this.in = new Cursor(text, lexemes);
    this.dates = new DateGrammar(in);
    this.lengths = new LengthGrammar(in, dates);
    this.read = new boolean[lexemes.size()];
  }

  /** Reads a text. */
  public static PeriodWords read(String text) {
    return new PeriodGrammar(text, Lexer.read(Lexicon.periods(), text)).words();
  }

  /** Finds the dates of a text, in order. */
  public static ImmutableList<DateMention> dates(String text) {
    return read(text).dates();
  }

  /** Finds the dates that begin before a place of a text, in order. */
  public static ImmutableList<DateMention> dates(String text, int before) {
    return dates(text.substring(0, Math.min(text.length(), before + LONGEST_DATE))).stream()
        .filter(date -> date.start() < before)
        .collect(ImmutableList.toImmutableList());
  }

  /** Finds the length that a text names; empty if it names none. */
  public static Optional<Length> length(String text) {
    return read(text).length();
  }

  private PeriodWords words() {
    int at = 0;
    while (at < in.size()) {
      int end = dates.take(at);
      end = end == at ? lengths.take(at) : end;
      for (int place = at; place < end; place++) {
        read[place] = true;
      }
      read[at] |= isJoint(at);
      at = Math.max(at + 1, end);
    }
    List<DateMention> found = dates.found();
    return new PeriodWords(
        in.text(),
        ImmutableList.copyOf(lengths.found()),
        ImmutableList.copyOf(found),
        ranges(found),
        ImmutableList.copyOf(lengths.relatives()),
        in.lexemes(),
        ImmutableList.copyOf(Booleans.asList(read)),
        lengths.isUnread());
  }

  private boolean isJoint(int at) {
    return switch (in.at(at).kind()) {
      case ENDED, TO, FROM -> true;
      default -> false;
    };
  }

  /** The pairs of dates between which nothing stands but a word or a dash that makes a period. */
  private ImmutableList<DateRange> ranges(List<DateMention> found) {
    ImmutableList.Builder<DateRange> ranges = ImmutableList.builder();
    int place = 0;
    for (int at = 1; at < found.size(); at++) {
      DateMention first = found.get(at - 1);
      DateMention last = found.get(at);
      while (in.at(place).start() < first.end()) {
        place++;
      }
      boolean alike = first.day().isPresent() == last.day().isPresent();
      if (first.month().isPresent()
          && last.month().isPresent()
          && alike
          && isTo(place, last.start())) {
        ranges.add(new DateRange(first, last));
      }
    }
    return ranges.build();
  }

  private boolean isTo(int from, int end) {
    boolean to = false;
    boolean aside = false;
    for (int at = from; at < in.size() && in.at(at).start() < end; at++) {
      aside |= in.isSign(at, "(");
      if (in.is(at, WordClass.TO) || in.isSign(at, "-–—")) {
        to = true;
      } else if (!aside && !in.isSign(at, ",.)") && !in.is(at, WordClass.FROM)) {
        return false;
      }
      aside &= !in.isSign(at, ")");
    }
    return to;
  }
}

package org.lexprecision.parser.internal.unit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Reads a note on the scale of figures clause by clause: "(dollars in millions, shares in
 * thousands, except per share amounts)".
 */
public final class ScaleNote {

  private static final Wording WHOLE_DOLLARS = Wording.listed(ScaleNote.class, "whole dollars");

  /** Words that stand on a scale only, and make one of any word of it near them. */
  private static final ImmutableSet<String> LEADS =
      ImmutableSet.of(
          "in", "of", "except", "amounts", "dollars", "expressed", "stated", "shares", "omitted");

  /** Abbreviations, which are scales only right behind a currency, or alone in parentheses. */
  private static final ImmutableSet<String> SHORT =
      ImmutableSet.of(
          "k", "m", "mm", "mn", "mio", "mln", "mil", "mils", "bn", "bln", "bil", "bils", "cr");

  private static final Splitter EXCEPTIONS =
      Splitter.on(Pattern.compile(",|;|\\band\\b|\\bor\\b")).trimResults().omitEmptyStrings();

  private static final int THOUSAND = 3;

  private final ImmutableList<NoteToken> tokens;
  private final List<String> exceptions = new ArrayList<>();
  private final Map<String, Integer> things = new LinkedHashMap<>();
  private OptionalInt money = OptionalInt.empty();
  private OptionalInt shares = OptionalInt.empty();
  private OptionalInt units = OptionalInt.empty();
  private boolean excepts;
  private boolean ofMoney;
  private boolean ofShares;
  private boolean ofUnits;
  private boolean perShare;
  private boolean exceptsShares;
  private boolean exceptsUnits;
  private boolean perUnit;
  private boolean scaled;

  private ScaleNote(ImmutableList<NoteToken> tokens) {
    this.tokens = tokens;
  }

  /** Finds the scale that a line of a heading or a caption states; empty if it states none. */
  public static Optional<Scale> find(String line) {
    ImmutableList<NoteToken> tokens = NoteToken.of(line);
    if (tokens.stream().noneMatch(token -> token.kind() == NoteToken.Kind.SCALE)) {
      return whole(line);
    }
    ScaleNote note = new ScaleNote(tokens);
    note.read();
    note.except(line);
    boolean whole = note.exceptsShares || (note.exceptsUnits && note.perUnit);
    return note.money.isPresent()
        ? Optional.of(
            new Scale(
                note.money.getAsInt(),
                note.shares.isEmpty() && whole ? OptionalInt.of(0) : note.shares,
                note.units,
                ImmutableMap.copyOf(note.things),
                ImmutableList.copyOf(note.exceptions)))
        : whole(line);
  }

  private static Optional<Scale> whole(String line) {
    return WHOLE_DOLLARS.isIn(line) ? Optional.of(Scale.WHOLE) : Optional.empty();
  }

  /** Reads the scale of shares that a line states, with that of money or alone. */
  public static OptionalInt shares(String line) {
    ScaleNote note = new ScaleNote(NoteToken.of(line));
    note.read();
    return note.shares;
  }

  /**
   * Finds the scale in which a caption ends, behind a currency: "Revenue $ millions"; of things
   * that are counted also where no currency stands before it: "Loaded miles millions".
   *
   * @param counted whether the caption names things that are counted
   */
  public static Optional<Scale> ending(String caption, boolean counted) {
    ImmutableList<NoteToken> tokens = NoteToken.of(caption);
    int last = tokens.size() - 1;
    if (last < 1 || tokens.get(last).kind() != NoteToken.Kind.SCALE) {
      return Optional.empty();
    }
    boolean ofMoney = last > 1 && tokens.get(last - 1).kind() == NoteToken.Kind.MONEY;
    int power = tokens.get(last).power().orElse(0);
    boolean named =
        power >= THOUSAND && (ofMoney || (counted && tokens.get(last).text().endsWith("s")));
    return named ? Optional.of(Scale.of(power)) : Optional.empty();
  }

  /** Asks whether a line consists of nothing but a note on the unit of figures. */
  static boolean isAll(String line) {
    if (!beginsOne(line)) {
      return false;
    }
    int open = line.indexOf('(');
    if (open > 0 && Iterators.all(NoteToken.in(line.substring(0, open)), ScaleNote::isOther)) {
      // what is counted, and a note behind it: "Number of Shares (in thousands)"
      return false;
    }
    boolean unit = false;
    for (Iterator<NoteToken> tokens = NoteToken.in(line); tokens.hasNext(); ) {
      NoteToken token = tokens.next();
      switch (token.kind()) {
        case SCALE -> unit = true;
        case WORD -> {
          if (!NoteWords.contains(token.text())) {
            return false;
          }
        }
        case NUMBER -> {
          return false;
        }
        case MONEY, STOP -> {}
      }
    }
    return unit;
  }

  /** Asks whether the first word of a line may begin a note; most lines are told by it. */
  private static boolean beginsOne(String line) {
    int from = 0;
    while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from))) {
      if (CurrencyLexicon.isAt(line, from)) {
        return true;
      }
      from++;
    }
    int end = ScaleLexicon.end(line, from);
    String word = line.substring(from, end).toLowerCase(Locale.ROOT);
    return NoteWords.contains(word)
        || word.equals("u")
        || ScaleLexicon.power(word).isPresent()
        || (from < line.length() && CurrencyLexicon.isAt(line, from));
  }

  private static boolean isOther(NoteToken token) {
    return token.isWord() || token.kind() == NoteToken.Kind.STOP;
  }

  private void read() {
    for (int at = 0; at < tokens.size(); at++) {
      NoteToken token = tokens.get(at);
      switch (token.kind()) {
        case MONEY -> subject(true, false, false);
        case STOP -> stop(at);
        case WORD -> word(token, at);
        case SCALE -> {
          if (isStated(at)) {
            int next = at + 2 < tokens.size() && tokens.get(at + 1).is("of") ? at + 2 : at;
            boolean joined = next > at && tokens.get(next).kind() == NoteToken.Kind.SCALE;
            int more = joined ? tokens.get(next).power().getAsInt() : 0;
            state(token.power().getAsInt() + more);
            name(at, token.power().getAsInt() + more);
            at = joined ? next : at;
          }
        }
        case NUMBER -> {}
      }
    }
  }

  private void word(NoteToken token, int at) {
    switch (token.text()) {
      case "except", "excluding" -> {
        excepts = true;
        clear();
      }
      case "dollars", "dollar", "amounts" -> subject(true, false, false);
      case "share", "shares" -> {
        perShare = isPerShare(at);
        if (!perShare && !describes(at)) {
          exceptsShares |= excepts && (token.is("shares") || !isOfKind(at));
          subject(false, true, false);
        }
      }
      case "unit", "units" -> {
        // the shares of a partnership: "in thousands, except unit and per unit amounts"
        boolean ofOne = isPerShare(at);
        perUnit |= ofOne;
        exceptsUnits |= excepts && !ofOne;
        subject(false, false, true);
      }
      default -> {}
    }
  }

  /** Things that are named before their scale: "tons in thousands". */
  private void name(int at, int power) {
    NoteToken named = at > 1 && tokens.get(at - 1).is("in") ? tokens.get(at - 2) : tokens.get(at);
    if (named.kind() == NoteToken.Kind.WORD && !NoteWords.contains(named.text())) {
      things.put(named.text(), power);
    }
  }

  /** A subject beside one that waits for its scale joins it: "dollars and shares in thousands". */
  private void subject(boolean isMoney, boolean isShares, boolean isUnits) {
    if (scaled) {
      clear();
    }
    ofMoney |= isMoney;
    ofShares |= isShares;
    ofUnits |= isUnits;
  }

  private void clear() {
    ofMoney = false;
    ofShares = false;
    ofUnits = false;
    scaled = false;
  }

  private void stop(int at) {
    if (scaled) {
      clear();
    }
    boolean next = at > 0 && (tokens.get(at - 1).is("unit") || tokens.get(at - 1).is("units"));
    // things named in the words before a note are not its subject
    ofUnits &= next;
  }

  private boolean isPerShare(int at) {
    for (int before = at - 1; before >= Math.max(0, at - 3); before--) {
      String word = tokens.get(before).text();
      if (word.equals("per") || word.equals("a")) {
        return true;
      }
      if (tokens.get(before).kind() == NoteToken.Kind.STOP) {
        return false;
      }
    }
    return false;
  }

  /** Whether a share describes what is no share: "Share repurchase activity". */
  private boolean describes(int at) {
    NoteToken next = tokens.get(Math.min(at + 1, tokens.size() - 1));
    return tokens.get(at).is("share") && next.isWord() && !NoteWords.contains(next.text());
  }

  private boolean isOfKind(int at) {
    return at > 0
        && ImmutableSet.of("common", "ordinary", "diluted").contains(tokens.get(at - 1).text());
  }

  private void state(int power) {
    scaled = true;
    boolean any = !ofMoney && !ofShares && !ofUnits;
    if (ofShares && excepts && !perShare && shares.isPresent() && money.isEmpty()) {
      money = shares;
      shares = OptionalInt.of(power);
    }
    if (ofShares && (!perShare || !excepts) && shares.isEmpty()) {
      shares = OptionalInt.of(power);
    }
    if (ofUnits && units.isEmpty()) {
      units = OptionalInt.of(power);
    }
    if ((ofMoney || any) && !excepts && money.isEmpty()) {
      money = OptionalInt.of(power);
    }
  }

  /** Asks whether a word of a scale states one where it stands: "thousands", no "5 million". */
  private boolean isStated(int at) {
    NoteToken token = tokens.get(at);
    NoteToken.Kind before = at == 0 ? NoteToken.Kind.STOP : tokens.get(at - 1).kind();
    if (before == NoteToken.Kind.NUMBER) {
      return isOneOfMoney(at);
    }
    boolean money =
        before == NoteToken.Kind.MONEY
            || (at > 1
                && tokens.get(at - 1).is("in")
                && tokens.get(at - 2).kind() == NoteToken.Kind.MONEY);
    boolean follows = at + 1 < tokens.size() && isMoney(tokens.get(at + 1));
    if (token.text().isEmpty() || (money && !SHORT.contains(tokens.get(at - 1).text()))) {
      return true;
    }
    if (SHORT.contains(token.text())) {
      // a single letter alone is the mark of a note
      return (token.text().length() > 1 && isAlone(at))
          || (at > 0 && tokens.get(at - 1).is("in") && follows);
    }
    if (token.text().contains("000")) {
      return token.text().endsWith("s")
          || isAlone(at)
          || ThingNotes.isOne(tokens, at)
          || (at + 1 < tokens.size()
              && (tokens.get(at + 1).is("omitted")
                  || tokens.get(at + 1).is("s")
                  || tokens.get(at + 1).is("'s")))
          || token.text().length() > 3;
    }
    if (token.power().getAsInt() >= THOUSAND && isAlone(at)) {
      return true;
    }
    boolean led = at > 0 && LEADS.contains(tokens.get(at - 1).text());
    if (token.power().getAsInt() < THOUSAND && !led) {
      return false;
    }
    return token.text().endsWith("s")
        ? tokens.stream().anyMatch(ScaleNote::leads) || at == 0 || startsNote(at)
        : isSingular(at, led, follows);
  }

  /**
   * Asks whether noughts make a thousand of one behind a currency, and nothing else: "CHF 1'000".
   */
  private boolean isOneOfMoney(int noughts) {
    boolean ends =
        noughts + 1 == tokens.size() || tokens.get(noughts + 1).kind() == NoteToken.Kind.STOP;
    return ends
        && noughts > 1
        && tokens.get(noughts - 1).is("1")
        && tokens.get(noughts - 2).kind() == NoteToken.Kind.MONEY
        && tokens.get(noughts).text().endsWith("000")
        && (opens(noughts - 2) || tokens.get(noughts - 3).is("in"));
  }

  /** Asks whether the word of a scale in the singular states one: "(in thousand, except EPS)". */
  private boolean isSingular(int at, boolean led, boolean ofMoney) {
    if (ofMoney) {
      return (led && !tokens.get(at - 1).is("of")) || opens(at);
    }
    if (ThingNotes.isOne(tokens, at)) {
      return true;
    }
    boolean ends =
        at + 1 == tokens.size()
            || tokens.get(at + 1).kind() == NoteToken.Kind.STOP
            || tokens.get(at + 1).is("except");
    return ends && led && tokens.get(at - 1).is("in") && opens(at - 1);
  }

  private boolean opens(int at) {
    return at == 0 || tokens.get(at - 1).kind() == NoteToken.Kind.STOP;
  }

  /** Asks whether a word stands alone in parentheses: "(thous.)". */
  private boolean isAlone(int at) {
    return at > 0
        && tokens.get(at - 1).is("(")
        && (at + 1 == tokens.size() || tokens.get(at + 1).kind() == NoteToken.Kind.STOP);
  }

  private boolean startsNote(int at) {
    return tokens.subList(0, at).stream().allMatch(one -> one.kind() == NoteToken.Kind.STOP);
  }

  private static boolean isMoney(NoteToken token) {
    return token.kind() == NoteToken.Kind.MONEY || token.is("of");
  }

  private static boolean leads(NoteToken token) {
    return LEADS.contains(token.text()) || token.kind() == NoteToken.Kind.MONEY;
  }

  /** What stands behind "except", up to the parenthesis that closes it. */
  private void except(String line) {
    String words = line.toLowerCase(Locale.ROOT);
    int at = words.indexOf("except");
    if (at < 0) {
      return;
    }
    String rest = words.substring(at + "except".length());
    int end = 0;
    int depth = 0;
    while (end < rest.length() && ".:".indexOf(rest.charAt(end)) < 0 && depth >= 0) {
      depth += rest.charAt(end) == '(' ? 1 : rest.charAt(end) == ')' ? -1 : 0;
      end += depth < 0 ? 0 : 1;
    }
    EXCEPTIONS
        .split(rest.substring(0, end))
        .forEach(one -> exceptions.add(one.startsWith("for ") ? one.substring(4) : one));
  }
}

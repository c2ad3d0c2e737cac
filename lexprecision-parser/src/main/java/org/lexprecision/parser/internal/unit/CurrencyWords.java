package org.lexprecision.parser.internal.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.words.Wording;

/**
 * What headings and sentences say of the money of figures.
 *
 * <p>A currency is named in passing in many places. Only words that say in what unit figures stand
 * count: "(in thousands of Canadian dollars)", "RMB'000", "All amounts are in euros".
 */
public final class CurrencyWords {

  /** United States dollars, in which filers report that need not say so. */
  public static final Currency DOLLARS = Currency.getInstance("USD");

  /** What stands behind the money of a price: "US$/lb", "US$ per ounce". */
  private static final Wording OF_ONE = Wording.listed(CurrencyWords.class, "of one");

  private static final Wording YEAR = Wording.of("\\b(?:19|20)\\d\\d\\b");
  private static final Wording BEFORE = Wording.listed(CurrencyWords.class, "before");

  /** What leads to the money in a sentence on the figures of the whole document. */
  private static final Wording WHOLE = Wording.listed(CurrencyWords.class, "whole");

  /** What follows the money of the whole document where it stands first. */
  private static final Wording WHOLE_BEHIND = Wording.listed(CurrencyWords.class, "whole behind");

  /** What leads to the money in a sentence on some figures, which may not be those of all. */
  private static final Wording SOME = Wording.listed(CurrencyWords.class, "some");

  /** So much of a text before a name is looked at. */
  private static final int NEAR = 140;

  private CurrencyWords() {}

  /**
   * The currencies in which a title, a header or a remark says the figures below are; several where
   * the words leave it open ("dollars"), none where they do not say.
   */
  public static ImmutableSet<Currency> ofFigures(String words) {
    for (CurrencyName name : CurrencyLexicon.in(words)) {
      if (isUnit(words, name)) {
        return name.currencies();
      }
    }
    return ImmutableSet.of();
  }

  /** The same where the words tell one currency from all others. */
  public static Optional<Currency> oneOfFigures(String words) {
    ImmutableSet<Currency> currencies = ofFigures(words);
    return currencies.size() == 1 ? Optional.of(currencies.iterator().next()) : Optional.empty();
  }

  /**
   * The currencies in which a sentence says that its document reports; none if it does not say.
   *
   * @param names the currencies that it names
   */
  static ImmutableSet<Currency> ofDocument(String sentence, List<CurrencyName> names) {
    ImmutableSet<Currency> behind = behind(WHOLE, sentence, names);
    return behind.isEmpty() ? before(WHOLE_BEHIND, sentence, names) : behind;
  }

  /** The currencies in which a sentence says that some figures are, all of them perhaps. */
  static ImmutableSet<Currency> ofSome(String sentence, List<CurrencyName> names) {
    return behind(SOME, sentence, names);
  }

  private static ImmutableSet<Currency> behind(
      Wording leads, String sentence, List<CurrencyName> names) {
    for (CurrencyName name : names) {
      String before = sentence.substring(Math.max(0, name.start() - NEAR), name.start());
      if (leads.isIn(before)) {
        return name.currencies();
      }
    }
    return ImmutableSet.of();
  }

  private static ImmutableSet<Currency> before(
      Wording follows, String sentence, List<CurrencyName> names) {
    for (CurrencyName name : names) {
      if (follows.isIn(sentence.substring(name.end()))) {
        return name.currencies();
      }
    }
    return ImmutableSet.of();
  }

  /** The currency that ends the caption of an amount per share: "Earnings per share, SEK". */
  public static Optional<Currency> ofCaption(String caption) {
    ImmutableList<CurrencyName> names = CurrencyLexicon.in(caption);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    CurrencyName last = names.get(names.size() - 1);
    // a caption that is nothing but a code names a thing: "LTL", less than a truckload
    String rest = caption.substring(last.end()).strip();
    boolean ends =
        last.start() > 0
            && (rest.chars().noneMatch(Character::isLetterOrDigit) || OF_ONE.isIn(rest));
    return ends && last.currencies().size() == 1
        ? Optional.of(last.currencies().iterator().next())
        : Optional.empty();
  }

  /** Of the currencies that a text alone may mean, the only one that other words name. */
  public static Optional<Currency> among(String header, String words) {
    if (!areAll(header)) {
      return Optional.empty();
    }
    ImmutableSet<Currency> open =
        ImmutableSet.copyOf(CurrencyLexicon.in(header).get(0).currencies());
    ImmutableSet<Currency> named =
        CurrencyLexicon.in(words).stream()
            .filter(name -> name.currencies().size() == 1)
            .flatMap(name -> name.currencies().stream())
            .filter(open::contains)
            .collect(ImmutableSet.toImmutableSet());
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** Asks whether a text is nothing but names of currencies: "Ps.", "US$". */
  public static boolean areAll(String header) {
    int from = 0;
    for (CurrencyName name : CurrencyLexicon.in(header)) {
      if (header.substring(from, name.start()).chars().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
      from = name.end();
    }
    return from > 0 && header.substring(from).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Asks whether words name a currency, by its name or its sign. */
  public static boolean isIn(String words) {
    return !CurrencyLexicon.in(words).isEmpty();
  }

  /** Removes a currency that is all a text says but for its scale and its dates. */
  public static String without(String header) {
    for (CurrencyName name : CurrencyLexicon.in(header)) {
      if (name.currencies().size() == 1 && isUnit(header, name)) {
        return header.substring(0, name.start()) + " " + header.substring(name.end());
      }
    }
    return header;
  }

  private static boolean isUnit(String words, CurrencyName name) {
    String before = words.substring(0, name.start());
    String behind = words.substring(name.end());
    return name.joined()
        || (isScale(behind) && !isAmount(before))
        || (!isLetter(words, name) && BEFORE.isIn(before))
        || (isAlone(words, name) && !isLetter(words, name));
  }

  /** Asks whether an amount in words comes before a sign: "$25 million". */
  private static boolean isAmount(String before) {
    return !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
  }

  private static boolean isScale(String behind) {
    int from = behind.startsWith(" in ") ? 4 : behind.startsWith(" ") ? 1 : 0;
    int end = ScaleLexicon.end(behind, from);
    return ScaleLexicon.power(behind.substring(from, end)).isPresent();
  }

  /** Asks whether a name is one letter, which says little by itself. */
  private static boolean isLetter(String words, CurrencyName name) {
    return name.end() - name.start() == 1 && Character.isLetter(words.charAt(name.start()));
  }

  /**
   * Asks whether a name is all that is printed, and is a code or a sign: "Euro" alone may head what
   * is bought and sold.
   */
  private static boolean isAlone(String words, CurrencyName name) {
    String before = YEAR.replacedIn(words.substring(0, name.start()), "");
    boolean all =
        before.chars().noneMatch(Character::isLetterOrDigit)
            && words.substring(name.end()).chars().noneMatch(Character::isLetterOrDigit);
    String printed = words.substring(name.start(), name.end());
    boolean plural = printed.endsWith("s") && printed.length() > 3;
    return all
        && name.currencies().size() == 1
        && (plural || printed.chars().noneMatch(Character::isLowerCase) || printed.endsWith("$"));
  }
}

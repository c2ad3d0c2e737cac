package org.lexprecision.parser.internal.measure;

import java.util.List;
import java.util.Locale;
import org.lexprecision.parser.internal.words.Wording;

/** The words by which captions tell which shares are meant: basic, primary or diluted ones. */
public final class ShareVariants {

  /** A mark of a footnote right behind the word: "per diluted share2". */
  private static final Wording MARKED = Wording.listed(ShareVariants.class, "marked");

  private static final Wording BASIC = Wording.listed(ShareVariants.class, "basic");

  private static final Wording PRIMARY = Wording.listed(ShareVariants.class, "primary");

  private static final Wording DILUTED = Wording.listed(ShareVariants.class, "diluted");

  private static final Wording VARIANT = Wording.listed(ShareVariants.class, "variant");

  private static final Wording ENDS_IN_VARIANT =
      Wording.listed(ShareVariants.class, "ends in variant");

  private ShareVariants() {}

  /** Asks whether a caption is the name of a variant and no more: "- Diluted". */
  public static boolean isAlone(String caption) {
    return VARIANT.isIn(lower(caption));
  }

  /** Asks whether a caption ends in the name of a variant: "Average shares - Basic". */
  public static boolean endIn(String caption) {
    return !isAlone(caption) && ENDS_IN_VARIANT.isIn(lower(caption));
  }

  /** Asks whether a caption says itself that its shares are basic, primary or diluted. */
  public static boolean areNamed(String caption) {
    return isOne(lower(caption));
  }

  static boolean isOne(String words) {
    return BASIC.isIn(words) || PRIMARY.isIn(words) || DILUTED.isIn(words);
  }

  /** The words that name the variant: those of a caption, or of the nearest heading that does. */
  static String words(String own, List<String> groups) {
    if (isOne(own)) {
      return own;
    }
    for (int at = groups.size() - 1; at >= 0; at--) {
      String group = lower(groups.get(at));
      if (isOne(group)) {
        return group;
      }
    }
    return own;
  }

  /** Words in small letters, without marks of footnotes. */
  static String lower(String text) {
    String words =
        text.toLowerCase(Locale.ROOT).replace("e.p.s.", "eps").replace("per-share", "per share");
    return MARKED.replacedIn(words, "$1");
  }

  static boolean isBasic(String words) {
    return BASIC.isIn(words);
  }

  static boolean isPrimary(String words) {
    return PRIMARY.isIn(words);
  }

  static boolean isDiluted(String words) {
    return DILUTED.isIn(words);
  }

  /** Asks whether words are the name of a variant and no more. */
  static boolean isAll(String words) {
    return VARIANT.isIn(words);
  }
}

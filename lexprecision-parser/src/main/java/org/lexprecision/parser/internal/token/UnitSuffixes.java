package org.lexprecision.parser.internal.token;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;

/** What is printed behind a number to say what it counts: "45.2%", "0.8 pts", "2.1x". */
public final class UnitSuffixes {

  static final ImmutableMap<String, Suffix> BY_WORD =
      ImmutableMap.<String, Suffix>builder()
          .put("%", Suffix.PERCENT)
          .put("ppts", Suffix.POINTS)
          .put("ppt", Suffix.POINTS)
          .put("pts", Suffix.POINTS)
          .put("pt", Suffix.POINTS)
          .put("bps", Suffix.BASIS_POINTS)
          .put("bp", Suffix.BASIS_POINTS)
          .put("x", Suffix.TIMES)
          .put("¢", Suffix.CENTS)
          .put("cents", Suffix.CENTS)
          .put("p", Suffix.PENCE)
          .buildOrThrow();

  /** The words of points, of a hundredth each or a full one. */
  static final ImmutableSet<String> POINTS = words(Suffix.POINTS, Suffix.BASIS_POINTS);

  /** The words that may stand apart from their number, in a cell of their own too. */
  public static final ImmutableSet<String> APART =
      words(Suffix.POINTS, Suffix.BASIS_POINTS, Suffix.TIMES);

  private UnitSuffixes() {}

  private static ImmutableSet<String> words(Suffix... suffixes) {
    ImmutableSet<Suffix> some = ImmutableSet.copyOf(suffixes);
    return BY_WORD.entrySet().stream()
        .filter(entry -> some.contains(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(toImmutableSet());
  }
}

package org.lexprecision.parser.internal.tagged;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.lexprecision.Basis;
import org.lexprecision.Segment;

/** The part of the company, and the footing, that the axes of a tagged figure name. */
public final class TaggedSegments {

  private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetterOrDigit);
  private static final String MEMBER = "Member";

  private TaggedSegments() {}

  /**
   * Names the part.
   *
   * @param dimensions the axes and their members
   * @param printed the part that the print names; its spelling is taken where the letters agree
   */
  public static Segment of(Map<String, String> dimensions, Optional<Segment> printed) {
    StringJoiner names = new StringJoiner(", ");
    dimensions.forEach(
        (axis, member) -> {
          if (footing(axis, member).isEmpty()) {
            names.add(name(member));
          }
        });
    String name = names.toString();
    if (name.isBlank()) {
      return Segment.consolidated();
    }
    return printed
        .filter(segment -> letters(segment.name()).equals(letters(name)))
        .orElseGet(() -> Segment.of(name));
  }

  /** The footing that the axes name; as reported where none does. */
  public static Basis basis(Map<String, String> dimensions) {
    return dimensions.entrySet().stream()
        .flatMap(entry -> footing(entry.getKey(), entry.getValue()).stream())
        .findFirst()
        .orElse(Basis.REPORTED);
  }

  private static Optional<Basis> footing(String axis, String member) {
    String of = XbrlElements.local(axis);
    if (!of.equals("RestatementAxis") && !of.equals("StatementScenarioAxis")) {
      return Optional.empty();
    }
    return switch (XbrlElements.local(member)) {
      case "ScenarioPreviouslyReportedMember" -> Optional.of(Basis.PREVIOUSLY_REPORTED);
      case "ProFormaMember" -> Optional.of(Basis.PRO_FORMA);
      default -> Optional.empty();
    };
  }

  /** The words of a member's name; a typed member is its own text. */
  private static String name(String member) {
    String local = XbrlElements.local(member);
    return local.endsWith(MEMBER)
        ? TaggedItems.words(local.substring(0, local.length() - MEMBER.length()))
        : local;
  }

  private static String letters(String name) {
    return LETTERS.retainFrom(Ascii.toLowerCase(name)).replace("and", "");
  }
}

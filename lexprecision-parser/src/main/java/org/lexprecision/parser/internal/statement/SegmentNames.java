package org.lexprecision.parser.internal.statement;

import java.util.List;
import java.util.Locale;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.words.Wording;

/** The names of parts of the company in headings and captions. */
final class SegmentNames {

  private static final Wording TOTAL = Wording.of("^totals?\\b");

  /** What is said behind the name of a part: "Pipe Segment". */
  private static final Wording CALLED = Wording.of(" segment$");

  /** What is no name: "Reportable segment". */
  private static final Wording ANY =
      Wording.of(
          "^(?:by|per|each|all|the|other|total|reportable|operating|business|\\W){0,8}segment$");

  private SegmentNames() {}

  /** Asks whether a heading calls what it names a segment: "Pipe Segment:". */
  static boolean isCalled(String heading) {
    String plain = withoutColon(heading);
    return CALLED.isIn(plain) && !ANY.isIn(plain);
  }

  /** The part that a heading or a caption names. */
  static String segmentName(String heading) {
    String plain = withoutColon(heading);
    String part = CALLED.replacedIn(plain, "");
    return part.isBlank() ? plain : part;
  }

  /** What a heading or a caption names the total of. */
  static String wholeOf(String caption) {
    return TOTAL.replacedIn(segmentName(caption), "").strip();
  }

  private static String withoutColon(String heading) {
    String name = Captions.withoutMarks(heading);
    return name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
  }

  static String last(List<String> path) {
    return path.get(path.size() - 1);
  }

  /** What a row is under any heading: "Operating profit" is what "Operating loss" is. */
  static String name(RowDraft row) {
    return row.measure.known() ? row.measure.item().id() : row.caption().toLowerCase(Locale.ROOT);
  }
}

package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.parser.Releases;

/** Small made-up releases in HTML, and what is read of them, a line each fact. */
public final class Printed {

  private Printed() {}

  /**
   * A table; the cells of a row are parted by bars, and one that ends in a number spans so many.
   */
  public static String table(String... rows) {
    StringBuilder html = new StringBuilder("<table>");
    for (String row : rows) {
      html.append("<tr>");
      for (String cell : row.split("\\|", -1)) {
        int times = cell.lastIndexOf('^');
        html.append(times < 0 ? "<td>" : "<td colspan=" + cell.substring(times + 1) + ">")
            .append(times < 0 ? cell : cell.substring(0, times))
            .append("</td>");
      }
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  /** Words of their own. */
  public static String words(String text) {
    return "<p>" + text + "</p>";
  }

  public static Release read(String... parts) {
    String html = "<html><body>" + String.join("\n", parts) + "</body></html>";
    return Releases.read("a.htm", html.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  /** What a function says of each fact. */
  public static List<String> each(Release release, Function<Fact, String> says) {
    return release.facts().stream().map(says).collect(ImmutableList.toImmutableList());
  }

  /** The line, the kind of statement and the segment of the first fact of each row. */
  public static List<String> kinds(Release release) {
    return release.facts().stream()
        .filter(fact -> fact.source().column() == 1)
        .map(fact -> fact.source().line() + " " + fact.statement() + " " + fact.segment())
        .collect(ImmutableList.toImmutableList());
  }

  /** The item, the days and the printed token of a fact; a moment is one day. */
  public static String dated(Fact fact) {
    return fact.item().id()
        + fact.period().map(Printed::days).orElse(" ever")
        + " "
        + fact.source().printed();
  }

  private static String days(Period period) {
    return period.isInstant()
        ? " " + period.lastDay()
        : " " + period.start() + ".." + period.lastDay();
  }

  /** What was read of each row with a caption, as {@link #told}. */
  public static List<String> row(String caption, String... parts) {
    return read(parts).facts().stream()
        .filter(fact -> fact.source().caption().equals(caption))
        .map(Printed::told)
        .collect(ImmutableList.toImmutableList());
  }

  /** The item, the part of the company if it is one, the period, the amount and the unit. */
  public static String told(Fact fact) {
    return fact.item().id()
        + (fact.segment().isConsolidated() ? "" : " [" + fact.segment() + "]")
        + " "
        + fact.period().map(Object::toString).orElse("ever")
        + " "
        + fact.figure().amount().toPlainString()
        + " "
        + fact.figure().unit();
  }
}

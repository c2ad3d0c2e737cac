package org.lexprecision.parser.internal.html;

import com.google.common.collect.ImmutableList;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.internal.statement.DocumentContext;
import org.lexprecision.parser.internal.table.Layout;
import org.lexprecision.parser.internal.table.Paragraph;

/** Lays preformatted text out as fixed-width text. */
final class PreformattedText {

  private PreformattedText() {}

  static Layout read(
      DocumentContext context, Preformats.Text text, int linesBefore, ReadLimits limits) {
    int line = linesBefore + text.line();
    ImmutableList.Builder<Paragraph.Line> lines = ImmutableList.builder();
    for (String one : text.text().split("\n", -1)) {
      lines.add(new Paragraph.Line(line++, one));
    }
    return new Layout(ImmutableList.of(new Paragraph(lines.build())), ImmutableList.of());
  }
}

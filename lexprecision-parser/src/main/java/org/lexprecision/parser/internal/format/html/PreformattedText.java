package org.lexprecision.parser.internal.format.html;

import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.format.html.markup.Preformats;
import org.lexprecision.parser.internal.format.text.TextLayout;
import org.lexprecision.parser.internal.format.text.line.TextLines;
import org.lexprecision.parser.internal.grid.Layout;

/** Lays preformatted text out as fixed-width text. */
final class PreformattedText {

  private PreformattedText() {}

  static Layout read(
      DocumentContext context, Preformats.Text text, int linesBefore, ReadLimits limits) {
    return TextLayout.of(
        context.document(),
        context.exhibit(),
        TextLines.of(context.document(), text.text(), linesBefore + text.line(), limits),
        limits);
  }
}

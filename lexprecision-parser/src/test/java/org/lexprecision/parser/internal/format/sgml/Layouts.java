package org.lexprecision.parser.internal.format.sgml;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.format.html.HtmlLayout;
import org.lexprecision.parser.internal.format.html.markup.HtmlText;
import org.lexprecision.parser.internal.format.text.TextLayout;
import org.lexprecision.parser.internal.format.text.line.TextLines;
import org.lexprecision.parser.internal.grid.Layout;

/** How a file is laid out before anybody asks what it means, a layout each of its documents. */
public final class Layouts {

  private Layouts() {}

  /** Lays a file out. */
  public static ImmutableList<Layout> of(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      byte[] prefix = Arrays.copyOf(bytes, Math.min(bytes.length, 4096));
      if (!new SubmissionParser().accepts(name, prefix)) {
        boolean html = HtmlText.isHtml(name, HtmlText.decode(prefix, 0, prefix.length));
        return ImmutableList.of(
            html
                ? html(HtmlText.decode(bytes, 0, bytes.length), 1)
                : text(TextLines.decode(bytes), 1));
      }
      ImmutableList.Builder<Layout> layouts = ImmutableList.builder();
      Parts.of(SubmissionScanner.scan(bytes), bytes)
          .readable()
          .forEach(
              (part, kind) ->
                  layouts.add(
                      kind == PartKind.HTML
                          ? html(part.html(bytes), part.line())
                          : text(part.text(bytes), part.line())));
      return layouts.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Layout html(String html, int line) {
    return HtmlLayout.read(DocumentContext.of("a"), html, line, ReadLimits.DEFAULT).layout();
  }

  private static Layout text(String text, int line) {
    return TextLayout.of(
        "a", "", TextLines.of("a", text, line, ReadLimits.DEFAULT), ReadLimits.DEFAULT);
  }
}

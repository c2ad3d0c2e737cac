package org.lexprecision.parser.internal.format.html;

import com.google.common.collect.ImmutableList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.lexprecision.Diagnostic;
import org.lexprecision.LineItems;
import org.lexprecision.Release;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.format.html.markup.MarkupReader;
import org.lexprecision.parser.internal.format.html.markup.Preformats;
import org.lexprecision.parser.internal.format.html.table.Strays;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.statement.StatementReader;
import org.lexprecision.parser.internal.tagged.InlineTags;
import org.lexprecision.parser.internal.tagged.TaggedItems;
import org.lexprecision.parser.internal.tagged.TaggedRelease;

/**
 * Lays an HTML document out as paragraphs and tables.
 *
 * <p>The line of a table's row is the ordinal of its {@code tr} among all of the document's, from
 * 1. A paragraph's line is the ordinal of the last {@code tr} before it, or 0. Preformatted text
 * counts the lines of the file instead.
 *
 * @param exhibit the type that tags of a submission around the document give it; empty if none do
 * @param layout the paragraphs and tables
 * @param tags the tags of inline XBRL; none in a document without them
 */
public record HtmlLayout(String exhibit, Layout layout, InlineTags tags) {

  /** So many elements may stand around each nested table. */
  private static final int ELEMENTS = 64;

  /**
   * Reads a document.
   *
   * @param firstLine the line of the file on which the document begins, from 1
   * @throws ReleaseParseException if it has more lines than the limit
   */
  public static HtmlLayout read(
      DocumentContext context, String html, int firstLine, ReadLimits limits) {
    checkLines(context, html, limits);
    Preformats preformats = Preformats.of(html);
    ImmutableList<Layout> texts =
        preformats.texts().stream()
            .map(text -> PreformattedText.read(context, text, firstLine - 1, limits))
            .collect(ImmutableList.toImmutableList());
    Collected collected = collect(preformats, limits);
    MarkupReader reader = collected.reader();
    String exhibit = context.exhibit().isEmpty() ? reader.exhibit() : context.exhibit();
    Strays strays = new Strays(context.document(), exhibit);
    if (reader.firstTooDeep() > 0) {
      strays.report(
          reader.firstTooDeep(),
          "",
          Diagnostic.Reason.LIMIT,
          "tables are nested deeper than " + limits.nesting() + "; the inner ones are not read");
    }
    if (reader.prunedAt() >= 0) {
      strays.report(
          reader.prunedAt(),
          "",
          Diagnostic.Reason.LIMIT,
          "elements are nested deeper than " + depth(limits) + "; not all within them is read");
    }
    LayoutBuilder builder = new LayoutBuilder(strays, limits, texts);
    return new HtmlLayout(exhibit, builder.build(reader.document()), collected.tags());
  }

  /** What is collected of the mark-up, which is let go then. */
  private record Collected(MarkupReader reader, InlineTags tags) {}

  private static Collected collect(Preformats preformats, ReadLimits limits) {
    Document document =
        Jsoup.parse(preformats.source(), "", Parser.htmlParser().setMaxDepth(depth(limits)));
    MarkupReader reader =
        new MarkupReader(limits.nesting(), depth(limits), preformats.texts().size());
    document.traverse(reader);
    return new Collected(reader, InlineTags.of(document));
  }

  private static int depth(ReadLimits limits) {
    return limits.nesting() * ELEMENTS;
  }

  /** Reads what the document means: its print, joined with its tags where it bears any. */
  public Release release(DocumentContext context) {
    return StatementReader.read(
        context,
        layout,
        printed -> TaggedRelease.of(printed, layout, tags, new TaggedItems(LineItems.standard())));
  }

  private static void checkLines(DocumentContext context, String html, ReadLimits limits) {
    int lines = 1;
    for (int at = html.indexOf('\n'); at >= 0; at = html.indexOf('\n', at + 1)) {
      lines++;
    }
    if (lines > limits.lines()) {
      throw new ReleaseParseException(
          context.document(),
          limits.lines() + 1,
          "the document has more lines than the limit of " + limits.lines());
    }
  }
}

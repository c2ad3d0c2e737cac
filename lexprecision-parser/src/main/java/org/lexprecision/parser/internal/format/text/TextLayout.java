package org.lexprecision.parser.internal.format.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Diagnostic;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.internal.format.text.body.BodyReader;
import org.lexprecision.parser.internal.format.text.body.TableBuilder;
import org.lexprecision.parser.internal.format.text.header.HeaderLines;
import org.lexprecision.parser.internal.format.text.header.HeaderStack;
import org.lexprecision.parser.internal.format.text.header.MovedHeads;
import org.lexprecision.parser.internal.format.text.header.WrappedDates;
import org.lexprecision.parser.internal.format.text.header.YearCaptions;
import org.lexprecision.parser.internal.format.text.line.DoubleSpacing;
import org.lexprecision.parser.internal.format.text.line.Hyphens;
import org.lexprecision.parser.internal.format.text.line.InnerCaptions;
import org.lexprecision.parser.internal.format.text.line.LineScanner;
import org.lexprecision.parser.internal.format.text.line.LineShapes;
import org.lexprecision.parser.internal.format.text.line.LostIndents;
import org.lexprecision.parser.internal.format.text.line.NamedGlyphs;
import org.lexprecision.parser.internal.format.text.line.PageFurniture;
import org.lexprecision.parser.internal.format.text.line.PlainLines;
import org.lexprecision.parser.internal.format.text.line.SideBySide;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.line.Texts;
import org.lexprecision.parser.internal.format.text.line.Unsaid;
import org.lexprecision.parser.internal.format.text.line.Vocabulary;
import org.lexprecision.parser.internal.format.text.region.AdjoiningValues;
import org.lexprecision.parser.internal.format.text.region.Columns;
import org.lexprecision.parser.internal.format.text.region.Grid;
import org.lexprecision.parser.internal.format.text.region.LineNumbers;
import org.lexprecision.parser.internal.format.text.region.Region;
import org.lexprecision.parser.internal.format.text.region.RegionFinder;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/**
 * Lays out fixed-width text as paragraphs and tables.
 *
 * <p>Lines are scanned one by one ({@link LineScanner}); rows of values that belong together make a
 * region ({@link RegionFinder}); the right edges of their figures make columns ({@link Grid}); what
 * stands above makes the header ({@link HeaderLines}, {@link HeaderStack}); what stands left of the
 * figures makes captions and groups ({@link BodyReader}).
 */
public final class TextLayout {

  private static final int FEWEST_OF_LIST = 3;

  private final String document;
  private final String exhibit;
  private final ImmutableList<Paragraph.Line> source;
  private final List<TextLine> lines;
  private final ImmutableList<Region> regions;
  private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
  private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
  private final Unsaid unsaid;
  private final Hyphens hyphens;
  private final ImmutableMap<Integer, Integer> valuesBefore;
  private int tables;
  private int next;

  private TextLayout(
      String document, String exhibit, ImmutableList<Paragraph.Line> source, ReadLimits limits) {
    this.document = document;
    this.exhibit = exhibit;
    this.source = source;
    this.unsaid = new Unsaid(document, exhibit, diagnostics);
    List<TextLine> scanned = new ArrayList<>(source.size());
    for (Paragraph.Line line : source) {
      scanned.add(LineScanner.scan(cut(line, limits)));
    }
    ImmutableList<TextLine> plain =
        WrappedDates.joined(LostIndents.restored(PageFurniture.without(scanned)));
    unsaid.pageNumbers(scanned, plain);
    ImmutableList<Region> found = RegionFinder.find(plain);
    Optional<ImmutableList<TextLine>> settled = AdjoiningValues.settled(plain, found);
    this.lines = new ArrayList<>(settled.orElse(plain));
    this.regions = settled.map(RegionFinder::find).orElse(found);
    this.hyphens = new Hyphens(plain);
    for (Region region : regions) {
      for (int at : YearCaptions.in(lines, region)) {
        lines.set(at, lines.get(at).withFirstValueAsLabel());
      }
      for (int at : YearCaptions.overRows(lines, region)) {
        lines.set(at, lines.get(at).withFirstValueAsLabel());
      }
      for (int at : LineNumbers.in(lines, region)) {
        unsaid.lineNumber(lines.get(at));
        lines.set(at, lines.get(at).withoutFirstWord());
      }
    }
    this.valuesBefore = SideBySide.valuesBefore(lines);
  }

  /**
   * Lays out a document or a part of one.
   *
   * @param document the name of the file, for diagnostics
   * @param exhibit the type of the document within a submission; else empty
   * @param lines the lines, each with its number in the file
   * @param limits how much is read
   */
  public static Layout of(
      String document, String exhibit, List<Paragraph.Line> lines, ReadLimits limits) {
    return new TextLayout(
            document,
            exhibit,
            SideBySide.parted(
                InnerCaptions.moved(
                    NamedGlyphs.printed(DoubleSpacing.removed(ImmutableList.copyOf(lines))))),
            limits)
        .layout(limits);
  }

  private Paragraph.Line cut(Paragraph.Line line, ReadLimits limits) {
    if (line.text().length() <= limits.lineLength()) {
      return line;
    }
    diagnostics.add(
        diagnostic(Diagnostic.Reason.LIMIT, line.number())
            .message(
                "the line is longer than "
                    + limits.lineLength()
                    + " characters; the rest was not read")
            .build());
    return new Paragraph.Line(line.number(), line.text().substring(0, limits.lineLength()));
  }

  private Layout layout(ReadLimits limits) {
    int cells = 0;
    for (Region found : regions) {
      Region region = found.from(next);
      TableBuilder builder = TableBuilder.of(lines, region, valuesBefore);
      if (!isTable(region, builder)) {
        continue;
      }
      if (tables == limits.tables() || cells > limits.cells()) {
        diagnostics.add(
            diagnostic(Diagnostic.Reason.LIMIT, lines.get(region.first()).number())
                .message("the tables from here on were not read: there are too many")
                .build());
        break;
      }
      for (int row : region.rows()) {
        cells += lines.get(row).values().size();
      }
      add(region, builder);
    }
    addParagraphs(lines.size());
    return new Layout(blocks.build(), diagnostics.build());
  }

  /** Two rows of two values, a tag, or a header over the columns make a table. */
  private boolean isTable(Region region, TableBuilder builder) {
    long wide = region.rows().stream().filter(row -> builder.of(row).size() > 1).count();
    if (region.tagged() || (wide > 1 && region.rows().size() > 1) || isList(region, builder)) {
      return true;
    }
    HeaderLines header = HeaderLines.find(lines, region, builder.columns());
    return header.header().stream()
        .map(lines::get)
        .anyMatch(line -> LineShapes.isYears(line) || Vocabulary.speaksOfPeriods(line.text()));
  }

  /** Three amounts of money or more below one another make a table too. */
  private boolean isList(Region region, TableBuilder builder) {
    return builder.columns().size() == 1
        && region.rows().size() >= FEWEST_OF_LIST
        && region.rows().stream().anyMatch(row -> LineShapes.isMoney(lines.get(row)));
  }

  private void add(Region region, TableBuilder builder) {
    Columns columns = builder.columns();
    MovedHeads.restore(lines, region, columns);
    HeaderLines header = HeaderLines.find(lines, region, columns);
    ImmutableList<Column> stack =
        HeaderStack.of(header.header().stream().map(lines::get).toList(), columns);
    int end = end(region, columns);
    int start = header.body();
    for (int line : header.header()) {
      start = Math.min(start, line);
    }
    for (int line : header.heading()) {
      start = Math.min(start, line);
    }
    addParagraphs(start);
    ImmutableList<Row> rows = BodyReader.read(lines, header.body(), end, builder, columns, hyphens);
    tables++;
    blocks.add(new Table(tables, heading(header, columns), stack, rows));
    for (int line : header.header()) {
      unsaid.all(lines.get(line), Diagnostic.Reason.HEADER, "part of a header");
    }
    for (int line : header.heading()) {
      unsaid.values(lines.get(line), Diagnostic.Reason.HEADER, "part of a heading");
    }
    for (int i = header.body(); i <= end; i++) {
      reportBody(i, builder);
    }
    next = end + 1;
  }

  /** The last line of a table: the rules below its last row belong to it. */
  private int end(Region region, Columns columns) {
    int end = region.last();
    for (int i = end + 1; i < lines.size() && i <= end + 2; i++) {
      if (lines.get(i).isRule() && lines.get(i).rules().get(0).end() > columns.zone().start()) {
        end = i;
      } else if (!lines.get(i).isBlank()) {
        break;
      }
    }
    return end;
  }

  private ImmutableList<Paragraph.Line> heading(HeaderLines header, Columns columns) {
    List<Paragraph.Line> heading = new ArrayList<>();
    for (int line : header.heading()) {
      heading.add(expanded(line));
    }
    for (int index : header.header()) {
      TextLine line = lines.get(index);
      ImmutableList<Span> phrases = line.phrases();
      int most = phrases.size() - columns.over(phrases).size();
      int stub = 0;
      while (stub < most && phrases.get(stub).end() <= columns.zone().start() + 1) {
        stub++;
      }
      if (stub > 0) {
        int to = phrases.get(stub - 1).end();
        heading.add(new Paragraph.Line(line.number(), line.text().substring(0, to)));
      }
    }
    heading.sort((a, b) -> Integer.compare(a.number(), b.number()));
    return ImmutableList.copyOf(heading);
  }

  private Paragraph.Line expanded(int index) {
    Paragraph.Line line = source.get(index);
    return new Paragraph.Line(line.number(), PlainLines.expanded(line.text()));
  }

  /** Adds the lines from the last block up to a line as paragraphs, which blank lines part. */
  private void addParagraphs(int end) {
    List<Paragraph.Line> paragraph = new ArrayList<>();
    for (int i = next; i < end; i++) {
      if (!lines.get(i).tags().page()) {
        unsaid.values(lines.get(i), Diagnostic.Reason.NOT_A_FIGURE, "stands in no table");
      }
      if (!Texts.isBlank(source.get(i).text())) {
        paragraph.add(expanded(i));
      } else if (!paragraph.isEmpty()) {
        blocks.add(new Paragraph(ImmutableList.copyOf(paragraph)));
        paragraph.clear();
      }
    }
    if (!paragraph.isEmpty()) {
      blocks.add(new Paragraph(ImmutableList.copyOf(paragraph)));
    }
    next = Math.max(next, end);
  }

  private void reportBody(int index, TableBuilder builder) {
    TextLine line = lines.get(index);
    unsaid.caption(line);
    unsaid.tokens(line, builder.strays(index));
    if (!builder.hasRow(index)) {
      unsaid.tokens(line, line.values());
    }
  }

  private Diagnostic.Builder diagnostic(Diagnostic.Reason reason, int line) {
    return Diagnostic.builder().document(document).exhibit(exhibit).line(line).reason(reason);
  }
}

#!/bin/sh
# Tabula 1.0.5 (Java): a heading over two years, or a note below them, makes one column of both: "33,006 32,996".
#
# The stream method, for tables without ruling lines, finds columns by what stands below one another in a PDF. Seen:
# of four columns with "Three months ended" over the first two, the sales of both years are one cell, and the losses
# are "(304) (1,120)", while the columns beside them stay apart; a note that runs on below the two years does the same.
# Without either, all four are right. No exception and no empty cell tells; the rows are only shorter.
# Lexprecision reads no PDF; of text and HTML it takes what spans columns for a heading of each of them.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>technology.tabula</groupId><artifactId>tabula</artifactId><version>1.0.5</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import technology.tabula.ObjectExtractor;
import technology.tabula.RectangularTextContainer;
import technology.tabula.extractors.BasicExtractionAlgorithm;

public class Finding {
  static final String[][] ROWS = {
    {"", "2003", "2002", "2003", "2002"},
    {"Net sales", "33,006", "32,996", "65,006", "60,996"},
    {"Net loss", "(304)", "(1,120)", "(504)", "(1,220)"}
  };

  static void show(String name, String head, String note) throws Exception {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        set(content, 230, 715, head);
        for (int row = 0; row < ROWS.length; row++) {
          set(content, 72, 700 - 15 * row, ROWS[row][0]);
          for (int column = 1; column < ROWS[row].length; column++) {
            float width = PDType1Font.COURIER.getStringWidth(ROWS[row][column]) / 100;
            set(content, 220 + 60 * column - width, 700 - 15 * row, ROWS[row][column]);
          }
        }
        set(content, 72, 700 - 15 * ROWS.length, note);
      }
      try (ObjectExtractor extractor = new ObjectExtractor(pdf)) {
        List<List<RectangularTextContainer>> rows =
            new BasicExtractionAlgorithm().extract(extractor.extract(1)).get(0).getRows();
        for (List<RectangularTextContainer> row : rows) {
          System.out.println(
              name + row.stream().map(RectangularTextContainer::getText).collect(Collectors.joining(" | ", ": ", "")));
        }
      }
    }
  }

  static void set(PDPageContentStream content, float x, float y, String text) throws Exception {
    content.beginText();
    content.setFont(PDType1Font.COURIER, 10);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  public static void main(String[] args) throws Exception {
    show("table", "", "");
    show("heading", "Three months ended", "");
    show("note", "", "(1) Includes a charge of 56 for the closing of a plant, see note 2.");
  }
}
JAVA
java -Djava.awt.headless=true -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'table: Net sales | 33,006 | 32,996 | 65,006 | 60,996' \
  'heading: Net sales | 33,006 32,996 | 65,006 | 60,996' 'heading: Net loss | (304) (1,120) | (504) | (1,220)' \
  'note: Net sales | 33,006 32,996 | 65,006 | 60,996'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

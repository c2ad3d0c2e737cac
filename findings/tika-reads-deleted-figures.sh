#!/bin/sh
# Apache Tika 3.2.3: sales that were struck out of a text document, 33,006, are read as its first line.
#
# A draft of a release goes round with its changes recorded. OpenDocument keeps what was deleted at the head of the
# text, for an undo, and a program that shows the document does not show it. Seen: the deleted 33,006 is text like any
# other, ahead of "Net sales were 32,996", and nothing marks it. A paragraph deleted as a whole comes back too.
# (The mark of a footnote is joined to the figure before it: a charge of 56 with the note 2 is 562.)
# Lexprecision reads text and HTML; what becomes of a draft on the way to them it cannot see.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.tika</groupId><artifactId>tika-core</artifactId><version>3.2.3</version></dependency>
    <dependency><groupId>org.apache.tika</groupId><artifactId>tika-parser-miscoffice-module</artifactId><version>3.2.3</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.BodyContentHandler;

public class Finding {
  static String deletion(String id, String text) {
    return "<text:changed-region text:id='" + id + "'><text:deletion><office:change-info>"
        + "<dc:creator>A Writer</dc:creator><dc:date>2003-07-21T10:00:00</dc:date></office:change-info><text:p>"
        + text + "</text:p></text:deletion></text:changed-region>";
  }

  public static void main(String[] args) throws Exception {
    String content =
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/' office:version='1.3'><office:body><office:text>"
            + "<text:tracked-changes>" + deletion("c1", "33,006") + deletion("c2", "Net income was 987.")
            + "</text:tracked-changes>"
            + "<text:p>Net sales were <text:change text:change-id='c1'/>32,996.</text:p>"
            + "<text:change text:change-id='c2'/>"
            + "<text:p>The charge was 56<text:note text:id='n1' text:note-class='footnote'><text:note-citation>2"
            + "</text:note-citation><text:note-body><text:p>For a plant.</text:p></text:note-body></text:note>"
            + ".</text:p></office:text></office:body></office:document-content>";
    byte[] type = "application/vnd.oasis.opendocument.text".getBytes("UTF-8");
    CRC32 crc = new CRC32();
    crc.update(type);
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(document)) {
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCrc(crc.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes("UTF-8"));
    }
    BodyContentHandler text = new BodyContentHandler();
    new OpenDocumentParser()
        .parse(new ByteArrayInputStream(document.toByteArray()), text, new Metadata(), new ParseContext());
    System.out.println(text.toString().trim());
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in '33,006' 'Net income was 987.' 'Net sales were 32,996.'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
grep -qF 'The charge was 562' out.txt || { echo 'changed: no charge of 562' >&2; exit 1; }
echo 'as described'

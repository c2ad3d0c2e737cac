#!/bin/sh
# fastexcel 0.20.2 (with opczip): the workbook cannot be read entry by entry with java.util.zip.ZipInputStream.
#
# A .xlsx is a ZIP; reading one as a stream (from a message queue, an object store) is what ZipInputStream is for.
# Seen: the first entry ends with ZipException "invalid entry size (expected 0 but got N bytes)", on JDK 17 and 25, as
# the sizes behind the entries are not what that class expects; ZipFile, which reads the directory at the end, has no
# trouble.
# Lexprecision writes workbooks to files and its tests open them as files.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel</artifactId><version>0.20.2</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;

public class Finding {
  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "finding", "1.0")) {
      book.newWorksheet("Facts").value(0, 0, 30_873);
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      zip.getNextEntry();
      zip.readAllBytes();
      System.out.println("stream: read");
    } catch (ZipException e) {
      System.out.println("stream: " + e.getMessage().replaceAll("got \\d+", "got N"));
    }
    Path file = Path.of("book.xlsx");
    Files.write(file, bytes.toByteArray());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
      System.out.println("file: read");
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'stream: invalid entry size (expected 0 but got N bytes)' 'file: read'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# fastexcel 0.20.2: a formula with < or & makes a worksheet that is no XML.
#
# Text cells are escaped, formulas are written as they are given, so IF(A1<B1,1,0) begins an element named B1.
# Seen: Apache POI 5.5.1 refuses the workbook ("Element type "B1" must be followed by ..."); written as &lt; it opens.
# Lexprecision escapes the formulas of its workbooks before it hands them over; a test opens each with POI.
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
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

public class Finding {
  public static void main(String[] args) throws Exception {
    for (String formula : new String[] {"IF(A1<B1,1,0)", "IF(A1&lt;B1,1,0)"}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (Workbook book = new Workbook(bytes, "finding", "1.0")) {
        Worksheet sheet = book.newWorksheet("Checks");
        sheet.value(0, 0, 1);
        sheet.value(0, 1, 2);
        sheet.formula(0, 2, formula);
        sheet.value(0, 3, "R&D < 5%");
      }
      String result;
      try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
        Row row = book.getSheetAt(0).getRow(0);
        result = "opens, formula " + row.getCell(2) + ", text " + row.getCell(3);
      } catch (Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
          cause = cause.getCause();
        }
        result = "refused: " + cause.getMessage().replaceAll(" must be.*", "");
      }
      System.out.println(formula + " -> " + result);
    }
  }
}
JAVA
java -Duser.language=en -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'IF(A1<B1,1,0) -> refused: Element type "B1"' \
  'IF(A1&lt;B1,1,0) -> opens, formula IF(A1<B1,1,0), text R&D < 5%'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# Apache POI 5.5.1, DataFormatter: number formats that scale by commas show another amount than a spreadsheet does.
#
# The formats 0.0,, and #,##0.0,, are how statements "in millions" are set; 1,250,000 is shown as 1.3 (ECMA-376,
# 18.8.31: each comma behind the last digit divides by a thousand). Seen: 1.0, the decimals of the quotient cut before
# it is rounded; and with a unit behind the commas, 0.00,,"m", nothing is divided or formatted: 1250000.
# Lexprecision's workbooks store full amounts in plain formats and say the scale in the heading.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

public class Finding {
  public static void main(String[] args) {
    DataFormatter formatter = new DataFormatter(Locale.US);
    for (String format : new String[] {"0.0,,", "#,##0.0,,", "0.00,,\"m\"", "#,##0,"}) {
      System.out.println(format + " -> " + formatter.formatRawCellContents(1_250_000, -1, format));
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in '0.0,, -> 1.0' '#,##0.0,, -> 1.0' '0.00,,"m" -> 1250000' '#,##0, -> 1,250'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

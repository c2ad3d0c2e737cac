#!/bin/sh
# tablesaw-html 0.44.4: in a table as releases set it, figures move to the year beside theirs, or vanish.
#
# A column head spans the dollar sign, the figure and its closing parenthesis, which are cells of their own. Seen: spans
# are not regarded, so the second of seven cells is the column 2023, "$", and the third the column 2022, with the 1,234
# of 2023; the rest of the row, the 987 of 2022 in it, is dropped, as no head is left for it. No warning is given.
# (tabletojson 4.1.15 files 1,234 under 2022 likewise.)
# Lexprecision sets cells where their spans put them and joins signs and parentheses with the figure between them.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>tech.tablesaw</groupId><artifactId>tablesaw-core</artifactId><version>0.44.4</version></dependency>
    <dependency><groupId>tech.tablesaw</groupId><artifactId>tablesaw-html</artifactId><version>0.44.4</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
npm install --prefix . --loglevel=error --no-audit --no-fund tabletojson@4.1.15 >/dev/null
cat > table.html <<'HTML'
<table>
<tr><th>Year</th><th colspan="3">2023</th><th colspan="3">2022</th></tr>
<tr><td>Net sales</td><td>$</td><td>1,234</td><td></td><td>$</td><td>987</td><td></td></tr>
<tr><td>Net loss</td><td></td><td>(56</td><td>)</td><td></td><td>(43</td><td>)</td></tr>
</table>
HTML
cat > Finding.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.html.HtmlReadOptions;

public class Finding {
  public static void main(String[] args) throws Exception {
    String html = Files.readString(Path.of("table.html"));
    Table table = Table.read().usingOptions(HtmlReadOptions.builderFromString(html));
    System.out.println("columns: " + table.columnNames());
    for (Row row : table) {
      System.out.println("2023: " + row.getObject(1) + ", 2022: " + row.getObject(2));
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat > finding.cjs <<'JS'
const { readFileSync } = require('fs');
const { Tabletojson } = require('tabletojson');
const [[sales]] = Tabletojson.convert(readFileSync('table.html', 'utf8'));
console.log(`tabletojson: 2023: ${sales['2023']}, 2022: ${sales['2022']}`);
JS
node finding.cjs >>out.txt
cat out.txt
for line in 'columns: [Year, 2023, 2022]' '2023: $, 2022: 1,234' '2023: , 2022: (56' 'tabletojson: 2023: $, 2022: 1,234'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

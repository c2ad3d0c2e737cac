#!/bin/sh
# hyparquet 1.33.0: a Parquet column of DECIMAL(38,9), the type made for exact amounts, arrives as JavaScript numbers.
#
# BigInt, text or an object with the unscaled value would keep it. Seen: 12345678901234567890.123456789 arrives as the
# number 12345678901234570000 without a word; 4.35 as 4.35, which is no longer the decimal.
# (The file is written by DuckDB 1.5.6, whose own reader gives the value whole.)
# Lexprecision's Parquet files carry each figure as printed in a text column beside the decimal one.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund hyparquet@1.33.0 >/dev/null
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.duckdb</groupId><artifactId>duckdb_jdbc</artifactId><version>1.5.6.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Write.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

public class Write {
  public static void main(String[] args) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "copy (select 12345678901234567890.123456789::decimal(38,9) big, 4.35::decimal(38,9) eps)"
              + " to 'amounts.parquet' (format parquet)");
      try (ResultSet row = statement.executeQuery("select big from 'amounts.parquet'")) {
        row.next();
        System.out.println("DuckDB: " + row.getBigDecimal(1));
      }
    }
  }
}
JAVA
java -cp 'lib/*' Write.java >out.txt
cat > finding.mjs <<'JS'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
const rows = await parquetReadObjects({ file: await asyncBufferFromFile('amounts.parquet') });
for (const [name, value] of Object.entries(rows[0])) {
  console.log(`${name} ${typeof value} ${value}`);
}
JS
node finding.mjs >>out.txt
cat out.txt
for line in 'DuckDB: 12345678901234567890.123456789' 'big number 12345678901234570000' 'eps number 4.35'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# apache-arrow 21.2.0 (JavaScript): decimals arrive without their scale, so that earnings per share are a hundredfold.
#
# A column of decimal(18,2) is made for amounts with cents. Seen: its 4.35 is 435 as text and as a number, its sum with
# -1.10 is 325, and the same amount in a column of decimal(38,9) is 4350000000. The scale stands in the type alone, and
# valueOf() divides only by one that is given to it. (The file is written by DuckDB 1.5.6, which reads 4.35 from it, and
# opened by parquet-wasm 0.8.0.)
# Lexprecision's Parquet files carry each figure as printed in a text column beside the decimal one.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund apache-arrow@21.2.0 parquet-wasm@0.8.0 >/dev/null
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
          "copy (select v::decimal(18,2) eps, v::decimal(38,9) wide from (values (4.35), (-1.10)) t(v))"
              + " to 'amounts.parquet' (format parquet)");
      try (ResultSet row = statement.executeQuery("select eps from 'amounts.parquet'")) {
        row.next();
        System.out.println("DuckDB: " + row.getBigDecimal(1));
      }
    }
  }
}
JAVA
java -cp 'lib/*' Write.java >out.txt
cat > finding.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm/node';
const table = tableFromIPC(readParquet(readFileSync('amounts.parquet')).intoIPCStream());
const [first, second] = table.toArray();
console.log(`text: ${first.eps}, number: ${Number(first.eps)}`);
console.log(`sum: ${Number(first.eps) + Number(second.eps)}`);
console.log(`decimal(38,9): ${first.wide}`);
console.log(`given its scale: ${first.eps.valueOf(2)}`);
JS
node finding.mjs >>out.txt
cat out.txt
for line in 'DuckDB: 4.35' 'text: 435, number: 435' 'sum: 325' 'decimal(38,9): 4350000000' 'given its scale: 4.35'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

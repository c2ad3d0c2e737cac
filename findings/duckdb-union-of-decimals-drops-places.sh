#!/bin/sh
# DuckDB 1.5.6 (JDBC): decimals of different scale in one UNION ALL meet at the scale that keeps the integer digits.
#
# A per-share table of decimal(38,9) beside a money table of decimal(38,0) is one query away in any export.
# Seen: the common type of DECIMAL(38,9) and DECIMAL(38,0) is DECIMAL(38,0), and 0.123456789 becomes 0 without error or
# warning; of DECIMAL(38,9) and DECIMAL(10,2) it is DECIMAL(38,9), and nothing is lost.
# Lexprecision's Parquet files have one scale, decimal(38,9), for all amounts, and list what does not fit.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
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
cat > Finding.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

public class Finding {
  public static void main(String[] args) throws Exception {
    String[] queries = {
      "select typeof(v), v from (select 0.123456789::decimal(38,9) v union all select 1::decimal(38,0)) where v < 1",
      "select typeof(v), v from (select 0.123456789::decimal(38,9) v union all select 1::decimal(10,2)) where v < 1"
    };
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (String query : queries) {
        if (!statement.execute(query)) {
          continue;
        }
        try (ResultSet row = statement.getResultSet()) {
          if (row.next() && row.getMetaData().getColumnCount() == 2) {
            System.out.println(row.getString(1) + " " + row.getString(2));
          }
        }
      }
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'DECIMAL(38,0) 0' 'DECIMAL(38,9) 0.123456789'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

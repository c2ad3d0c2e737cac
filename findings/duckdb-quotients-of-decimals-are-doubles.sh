#!/bin/sh
# DuckDB 1.5.6 (JDBC): the average of decimals, and a decimal divided by a whole number, are doubles.
#
# Sums and products of DECIMAL stay DECIMAL, so a pipeline that has been exact so far stops being so at the margin or
# the average share count, without a sign. Seen: avg(DECIMAL(38,9)) and DECIMAL(38,9) / 3 have the type DOUBLE, and
# 12345678901234567890.123456789 / 3 is 4.1152263004115226E18.
# Lexprecision gives ratios as exact intervals before anything is exported.
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
      "select typeof(sum(v)), sum(v) from (select 0.1::decimal(38,9) v union all select 0.2::decimal(38,9))",
      "select typeof(v * v), v * v from (select 4.35::decimal(18,2) v)",
      "select typeof(avg(v)), avg(v) from (select 0.1::decimal(38,9) v union all select 0.2::decimal(38,9))",
      "select typeof(12345678901234567890.123456789::decimal(38,9) / 3), 12345678901234567890.123456789::decimal(38,9) / 3"
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
for line in 'DECIMAL(38,9) 0.300000000' 'DECIMAL(18,4) 18.9225' 'DOUBLE 0.15' 'DOUBLE 4.1152263004115226E18'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# DuckDB 1.5.6 (JDBC): a sum of whole numbers, written to Parquet, is a double.
#
# sum(BIGINT) is a HUGEINT so that it cannot overflow; Parquet has no such type, and COPY writes DOUBLE. Share counts
# and amounts in whole dollars are BIGINT in many schemas. Seen: 9007199254740993 comes back as 9007199254740992;
# the cast to DECIMAL(38,0) before COPY keeps it.
# Lexprecision exports amounts as decimal(38,9) and never a HUGEINT.
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
      "create table t as select 9007199254740993::bigint v",
      "copy (select sum(v) v from t) to 'sum.parquet' (format parquet)",
      "select typeof(v), v::decimal(38,0) from 'sum.parquet'",
      "copy (select sum(v)::decimal(38,0) v from t) to 'cast.parquet' (format parquet)",
      "select typeof(v), v from 'cast.parquet'"
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
for line in 'DOUBLE 9007199254740992' 'DECIMAL(38,0) 9007199254740993'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

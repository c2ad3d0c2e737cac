#!/bin/sh
# DuckDB 1.5.6 (JDBC): releases of February 5, May 6 and August 7 are of May 2, June 5 and July 8.
#
# American files have 02/05/2003 for February 5, and earnings are released early in a month. Seen: read_csv guesses the
# format of a column's dates, and takes the day to come first where all of them allow it; no warning is given, and the
# type is DATE. A single date past the twelfth, as 02/13/2003, and the whole column is read as months first, so that
# one row more or less in a file moves all the others. With dateformat = '%m/%d/%Y' they are right.
# Lexprecision's exports have dates as 2003-02-05.
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
printf 'released,sales\n02/05/2003,33006\n05/06/2003,32996\n08/07/2003,31990\n' > early.csv
{ cat early.csv; echo '11/13/2003,34010'; } > later.csv
cat > Finding.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

public class Finding {
  public static void main(String[] args) throws Exception {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (String file : new String[] {"'early.csv'", "'later.csv'", "'early.csv', dateformat = '%m/%d/%Y'"}) {
        String list = "string_agg(released::varchar, ' ' order by sales desc) filter (sales < 34000)";
        try (ResultSet row = statement.executeQuery("select " + list + " from read_csv(" + file + ")")) {
          row.next();
          System.out.println(file + ": " + row.getString(1));
        }
      }
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in "'early.csv': 2003-05-02 2003-06-05 2003-07-08" "'later.csv': 2003-02-05 2003-05-06 2003-08-07" \
  "'early.csv', dateformat = '%m/%d/%Y': 2003-02-05 2003-05-06 2003-08-07"; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# SQLite (JDBC 3.54.1.0): the margin of a company with whole amounts is 0, that of another with cents is 0.2174.
#
# Amounts stand in columns declared decimal(18, 2). Seen: the declaration counts for nothing; 1234 and even 1234.00 are
# kept as integers, 1234.50 as a double, and the quotient of two integers is an integer. So one column divided by
# another gives 0 and 0.2174 in two rows, and earnings per share of 2 and 2.1772. No row is marked.
# Lexprecision divides with the decimals said by the caller. Its exports are exact text; cast amounts to real before
# dividing them in SQLite.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.xerial</groupId><artifactId>sqlite-jdbc</artifactId><version>3.54.1.0</version></dependency>
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
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement()) {
      statement.execute("create table facts(income decimal(18, 2), sales decimal(18, 2), shares decimal(18, 0))");
      statement.execute("insert into facts values (1234.00, 5678.00, 567), (1234.50, 5678.00, 567)");
      String[] queries = {
        "select typeof(income) from facts",
        "select round(income / sales, 4) from facts",
        "select round(income / shares, 4) from facts",
        "select round(cast(income as real) / sales, 4) from facts"
      };
      for (String query : queries) {
        try (ResultSet row = statement.executeQuery(query)) {
          while (row.next()) {
            System.out.println(query + ": " + row.getString(1));
          }
        }
      }
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java 2>err.txt | tee out.txt || { cat err.txt >&2; exit 1; }
printf 'select %s from facts: %s\n' 'typeof(income)' integer 'typeof(income)' real \
  'round(income / sales, 4)' 0.0 'round(income / sales, 4)' 0.2174 \
  'round(income / shares, 4)' 2.0 'round(income / shares, 4)' 2.1772 \
  'round(cast(income as real) / sales, 4)' 0.2173 'round(cast(income as real) / sales, 4)' 0.2174 > expected.txt
cmp expected.txt out.txt || { echo 'changed: other lines' >&2; exit 1; }
echo 'as described'

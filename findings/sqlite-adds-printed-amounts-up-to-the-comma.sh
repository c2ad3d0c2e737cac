#!/bin/sh
# SQLite (JDBC 3.54.1.0): the sum of "1,234" and "5,678" is 6.
#
# A table imported as printed has its thousands parted by commas. Other databases refuse to add text. Seen: text counts
# up to the first character that is no digit: the sum is 6, the average 3, and a cast to decimal(18, 2) gives 1 for
# "1,234", and 0 for a loss "(987)", without error. A column declared decimal keeps the text too.
# Lexprecision's exports have amounts as plain numbers, "1234" and "-987".
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
      statement.execute("create table printed(sales decimal(18, 2))");
      statement.execute("insert into printed values ('1,234'), ('5,678')");
      String[] queries = {
        "select sum(sales) from printed",
        "select avg(sales) from printed",
        "select cast('1,234' as decimal(18, 2))",
        "select cast('(987)' as decimal(18, 2))"
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
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'select sum(sales) from printed: 6.0' 'select avg(sales) from printed: 3.0' \
  "select cast('1,234' as decimal(18, 2)): 1" "select cast('(987)' as decimal(18, 2)): 0"; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# HSQLDB 2.7.4: a margin of 21.7 % is 21, and 1234 by 5678.0 is 0.
#
# Amounts and earnings per share are decimal(18, 2). Seen: a quotient has the places of its operands, cut off: 1234.50
# by 5678.00 is 0.21, so that margins of 21.0 and 21.9 % are one. The average of 4.35 and 4.36 is 4.35, and 4.355
# written to the column is 4.35 too. A literal of 5678.0 counts as a whole number: 1234 / 5678.0 is 0. H2 2.4.240, like
# it a database for tests, gives 0.2174..., 4.355, 4.36 and 0.2173... for the same statements.
# Lexprecision divides with the decimals said by the caller.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.hsqldb</groupId><artifactId>hsqldb</artifactId><version>2.7.4</version></dependency>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.4.240</version></dependency>
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
    for (String database : new String[] {"hsqldb", "h2"}) {
      try (Connection connection = DriverManager.getConnection("jdbc:" + database + ":mem:finding");
          Statement statement = connection.createStatement()) {
        statement.execute("create table facts(eps decimal(18, 2), income decimal(18, 2), sales decimal(18, 2))");
        statement.execute("insert into facts values (4.35, 1234.50, 5678.00), (4.36, 1234.50, 5678.00)");
        statement.execute("create table yearly(eps decimal(18, 2))");
        statement.execute("insert into yearly values (4.355)");
        for (String query :
            new String[] {
              "select distinct income / sales from facts",
              "select avg(eps) from facts",
              "select eps from yearly",
              "select distinct 1234 / 5678.0 from facts"
            }) {
          try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            System.out.println(database + ", " + query + ": " + row.getString(1));
          }
        }
      }
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'hsqldb, select distinct income / sales from facts: 0.21' 'hsqldb, select avg(eps) from facts: 4.35' \
  'hsqldb, select eps from yearly: 4.35' 'hsqldb, select distinct 1234 / 5678.0 from facts: 0' \
  'h2, select distinct income / sales from facts: 0.217418104966537513208876364917224375' \
  'h2, select avg(eps) from facts: 4.355000000000' 'h2, select eps from yearly: 4.36' \
  'h2, select distinct 1234 / 5678.0 from facts: 0.217330046'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

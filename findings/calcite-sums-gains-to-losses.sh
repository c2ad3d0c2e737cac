#!/bin/sh
# Apache Calcite 1.42.0: sales of 2,000,000,000 and 1,000,000,000 add up to a loss, -1,294,967,296.
#
# The literals of whole dollars are INTEGER, and a sum has the type of what it adds up. Derby 10.16.1.1 refuses a sum
# that does not fit, H2 2.4.240 makes it a BIGINT. Seen: Calcite goes on from the smallest integer, with SUM as with +,
# and sets no warning. Of amounts that are cast to DECIMAL(19,0) first, the sum is right.
# Lexprecision adds up BigDecimals; amounts that go to a database want a DECIMAL column.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.calcite</groupId><artifactId>calcite-core</artifactId><version>1.42.0</version></dependency>
    <dependency><groupId>org.apache.derby</groupId><artifactId>derby</artifactId><version>10.16.1.1</version></dependency>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.4.240</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Finding {
  public static void main(String[] args) throws Exception {
    String[][] databases = {
      {"Calcite", "jdbc:calcite:"}, {"Derby", "jdbc:derby:memory:finding;create=true"}, {"H2", "jdbc:h2:mem:"}
    };
    String quarters = "(values (2000000000), (1000000000)) q(sales)";
    String[][] queries = {
      {"sum", "select sum(sales) from " + quarters},
      {"plus", "select 2000000000 + 1000000000 from (values (0)) q"},
      {"decimal", "select sum(cast(sales as decimal(19, 0))) from " + quarters}
    };
    for (String[] database : databases) {
      try (Connection connection = DriverManager.getConnection(database[1]);
          Statement statement = connection.createStatement()) {
        for (String[] query : queries) {
          String sum;
          try (ResultSet result = statement.executeQuery(query[1])) {
            result.next();
            sum = result.getString(1) + (statement.getWarnings() == null ? "" : ", warned");
          } catch (SQLException e) {
            sum = "refused";
          }
          System.out.println(database[0] + " " + query[0] + ": " + sum);
        }
      }
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'Calcite sum: -1294967296' 'Calcite plus: -1294967296' 'Calcite decimal: 3000000000' 'Derby sum: refused' \
  'Derby plus: refused' 'H2 sum: 3000000000' 'H2 plus: refused'; do
  grep -qxF -e "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

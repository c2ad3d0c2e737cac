#!/bin/sh
# DFLib 1.2.0: amounts of 1234.50 and 1234.5 are equal, and do not meet in a join.
#
# Two tables are tied by their amounts, which one has with two decimals and the other without closing zeros. Seen: eq()
# of a decimal column with 1234.5 finds the row of 1234.50; an inner join on the column does not, nor does in(), and
# group() and unique() have 1234.50 and 1234.5 apart. So of three amounts that both tables have, the join has one, and
# nothing is said of the others, as if they were missing. With scale(2) in both tables all three meet.
# Lexprecision's CSV has amounts without closing zeros: scale both columns alike before a join.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.dflib</groupId><artifactId>dflib-csv</artifactId><version>1.2.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import static org.dflib.Exp.$decimal;

import java.io.StringReader;
import java.math.BigDecimal;
import org.dflib.DataFrame;
import org.dflib.Exp;
import org.dflib.csv.Csv;

public class Finding {
  static DataFrame read(String csv) {
    return Csv.loader().decimalCol("amount").load(new StringReader("item,amount\n" + csv));
  }

  static DataFrame scaled(DataFrame table) {
    return table.cols("amount").merge($decimal("amount").scale(2));
  }

  public static void main(String[] args) {
    DataFrame release = read("Sales,1234.50\nCosts,1000\nTax,56.25\n");
    DataFrame ledger = read("4000,1234.5\n5000,1000.00\n6000,56.25\n");
    BigDecimal sales = new BigDecimal("1234.5");
    System.out.println("equal: " + release.rows($decimal("amount").eq(sales)).select().height());
    System.out.println("in: " + release.rows($decimal("amount").in(sales)).select().height());
    System.out.println("joined: " + release.innerJoin(ledger).on("amount").select().height());
    DataFrame both = release.vConcat(ledger);
    System.out.println("groups: " + both.group("amount").cols("n").agg(Exp.count()).height());
    System.out.println("unique: " + both.getColumn("amount").unique().size());
    System.out.println("scaled: " + scaled(release).innerJoin(scaled(ledger)).on("amount").select().height());
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'equal: 1' 'in: 0' 'joined: 1' 'groups: 5' 'unique: 5' 'scaled: 3'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# univocity-parsers 2.9.1: sales of 3,000,000,000 are read as -1294967296, and losses in parentheses as nothing.
#
# @Format("#,##0") reads the figures of a CSV with their commas into a field, and a text that is no number is refused
# where the field has no format. Seen: a whole number too large for an Integer field wraps around to a loss, and
# 33,006,000,123.45 is 2147483647, the largest; 1,234.56 loses its cents. Of a field with a format "(1,234)" and "n/m"
# are null, "1.2 million" is 1 and, as a BigDecimal, 1.2, and "1,234-" is 1234: what is not understood is dropped.
# Lexprecision reads figures as BigDecimal alone; its CSV has plain numbers, which a BigDecimal field reads as they are.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.univocity</groupId><artifactId>univocity-parsers</artifactId><version>2.9.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import com.univocity.parsers.annotations.Format;
import com.univocity.parsers.annotations.Parsed;
import com.univocity.parsers.common.DataProcessingException;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.CsvRoutines;
import java.io.StringReader;
import java.math.BigDecimal;

public class Finding {
  public static class Whole {
    @Parsed(field = "sales")
    @Format(formats = "#,##0")
    public Integer sales;
  }

  public static class Exact {
    @Parsed(field = "sales")
    @Format(formats = "#,##0.00")
    public BigDecimal sales;
  }

  public static class Plain {
    @Parsed(field = "sales")
    public BigDecimal sales;
  }

  static <T> T read(Class<T> bean, String figure) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.setHeaderExtractionEnabled(true);
    return new CsvRoutines(settings).parseAll(bean, new StringReader("sales\n\"" + figure + "\"\n")).get(0);
  }

  public static void main(String[] args) {
    for (String figure :
        new String[] {
          "1,234", "3,000,000,000", "33,006,000,123.45", "1,234.56", "(1,234)", "n/m", "1.2 million", "1,234-"
        }) {
      String plain;
      try {
        plain = read(Plain.class, figure).sales.toPlainString();
      } catch (DataProcessingException e) {
        plain = "refused";
      }
      System.out.println(
          figure
              + (": " + read(Whole.class, figure).sales)
              + (", " + read(Exact.class, figure).sales)
              + (", without a format " + plain));
    }
    System.out.println("-1234.50: without a format " + read(Plain.class, "-1234.50").sales);
  }
}
JAVA
java -Duser.language=en -Duser.country=US -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in '1,234: 1234, 1234' '3,000,000,000: -1294967296, 3000000000' \
  '33,006,000,123.45: 2147483647, 33006000123.45' '1,234.56: 1234, 1234.56' '(1,234): null, null' 'n/m: null, null' \
  '1.2 million: 1, 1.2' '1,234-: 1234, 1234'; do
  grep -qxF "$line, without a format refused" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
grep -qxF -e '-1234.50: without a format -1234.50' out.txt || { echo 'changed: plain' >&2; exit 1; }
echo 'as described'

#!/bin/sh
# commons-validator 1.11.0: PercentValidator makes 0.37 of a tax rate of 37.9%, and CurrencyValidator 1.12 of $1.125.
#
# A validator gives the number if the text is one, and null if it is not; the percent format of the JDK, on which it
# builds, reads 0.379. Seen: a valid rate is cut to whole percents, not even rounded: 37.9% is 0.37, a growth of 0.4%
# is 0.00, -3.9% is -0.03, and 12.5, as the percent sign may be left out, 0.12. A dividend of $1.125 is 1.12. Nothing
# tells of it. With the pattern "0.0%" 37.9% is 0.379.
# Lexprecision reads 0.379 and 1.125.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>commons-validator</groupId><artifactId>commons-validator</artifactId><version>1.11.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.text.NumberFormat;
import java.util.Locale;
import org.apache.commons.validator.routines.BigDecimalValidator;
import org.apache.commons.validator.routines.CurrencyValidator;
import org.apache.commons.validator.routines.PercentValidator;

public class Finding {
  public static void main(String[] args) throws Exception {
    System.out.println("NumberFormat: " + NumberFormat.getPercentInstance(Locale.US).parse("37.9%"));
    BigDecimalValidator rates = PercentValidator.getInstance();
    for (String rate : new String[] {"37.9%", "0.4%", "-3.9%", "12.5", "n/m"}) {
      System.out.println(rate + ": " + rates.validate(rate, Locale.US));
    }
    System.out.println("with a pattern: " + rates.validate("37.9%", "0.0%", Locale.US));
    BigDecimalValidator amounts = CurrencyValidator.getInstance();
    for (String amount : new String[] {"$1.25", "$1.125", "-$1.129"}) {
      System.out.println(amount + ": " + amounts.validate(amount, Locale.US));
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'NumberFormat: 0.379' '37.9%: 0.37' '0.4%: 0.00' '-3.9%: -0.03' '12.5: 0.12' 'n/m: null' \
  'with a pattern: 0.379' '$1.25: 1.25' '$1.125: 1.12' '-$1.129: -1.12'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

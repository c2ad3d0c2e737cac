#!/bin/sh
# Moneta 1.4.5 (JSR 354): a format parses the beginning of an amount and drops the rest, its scale included.
#
# One would think that MonetaryAmountFormat.parse reads a text to its end or throws, as Money.parse does. Seen, in the
# format for the United States: "USD 1,234.5 million" is USD 1234.5, "USD 1.2bn" is USD 1.2, and "USD 1.234,5", one
# thousand two hundred and thirty-four and a half as half of Europe prints it, is USD 1.234, all without an exception or
# a warning.
# Lexprecision reads the scale behind a figure as part of it, and decides the notation for a document as a whole.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.javamoney.moneta</groupId><artifactId>moneta-core</artifactId><version>1.4.5</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.util.Locale;
import javax.money.format.MonetaryAmountFormat;
import javax.money.format.MonetaryFormats;
import javax.money.format.MonetaryParseException;
import org.javamoney.moneta.Money;

public class Finding {
  public static void main(String[] args) {
    MonetaryAmountFormat format = MonetaryFormats.getAmountFormat(Locale.US);
    for (String text : new String[] {"USD 1,234.5 million", "USD 1.2bn", "USD 1.234,5"}) {
      System.out.println(text + " -> " + format.parse(text));
    }
    try {
      System.out.println("Money.parse -> " + Money.parse("USD 1234.5 million"));
    } catch (MonetaryParseException e) {
      System.out.println("Money.parse -> refused");
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'USD 1,234.5 million -> USD 1234.5' 'USD 1.2bn -> USD 1.2' 'USD 1.234,5 -> USD 1.234' 'Money.parse -> refused'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# Hutool 5.8.44: 33,006,000 dollars in words are "three and cents thirty only".
#
# Convert.numberToWord() takes any Number and spells an amount out as on a cheque. Seen: a double of ten millions or
# more is spelled from its text, 3.3006E7, up to the second digit behind the point: 98,765,432.10 is "nine and cents
# eighty seven", 12,345,678.90 "one and cents twenty three". Below ten millions, and as a Long or a BigDecimal, it is
# right.
# Lexprecision writes amounts in figures, from BigDecimals.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>cn.hutool</groupId><artifactId>hutool-core</artifactId><version>5.8.44</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import cn.hutool.core.convert.Convert;
import java.math.BigDecimal;

public class Finding {
  public static void main(String[] args) {
    Number[] amounts = {33006000L, 33006000d, 98765432.10, 12345678.90, 9876543.21, new BigDecimal("12345678.90")};
    for (Number amount : amounts) {
      String words = Convert.numberToWord(amount).replaceAll(" +", " ");
      System.out.println(amount.getClass().getSimpleName() + " " + amount + ": " + words);
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'Long 33006000: THIRTY THREE MILLION SIX THOUSAND ONLY' 'Double 3.3006E7: THREE AND CENTS THIRTY ONLY' \
  'Double 9.87654321E7: NINE AND CENTS EIGHTY SEVEN ONLY' 'Double 1.23456789E7: ONE AND CENTS TWENTY THREE ONLY'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
grep -q '^Double 9876543.21: NINE MILLION .* CENTS TWENTY ONE ONLY$' out.txt || { echo 'changed: nine' >&2; exit 1; }
grep -q '^BigDecimal 12345678.90: TWELVE MILLION .* CENTS NINETY ONLY$' out.txt || { echo 'changed: ten' >&2; exit 1; }
echo 'as described'

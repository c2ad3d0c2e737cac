#!/bin/sh
# commons-lang3 3.22.0: NumberUtils.createNumber gives figures of a few digits as floats.
#
# It tries Float, Double and BigDecimal, and takes the first that prints the digits it was given. Seen: 0.35 is the
# Float 0.35; its doubleValue(), which is what methods that take a Number call, is 0.3499999940395355, and a dividend of
# 0.35 on a million shares 349999.9940395355. 30873.5 survives, as a float can hold it, and with more digits the type is
# Double and the value right; so the short figures, those per share, go wrong.
# Lexprecision reads figures as BigDecimal alone.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-lang3</artifactId><version>3.22.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import org.apache.commons.lang3.math.NumberUtils;

public class Finding {
  public static void main(String[] args) {
    for (String printed : new String[] {"0.35", "4.35", "30873.5", "12345678.35"}) {
      Number number = NumberUtils.createNumber(printed);
      System.out.println(
          printed + " -> " + number.getClass().getSimpleName() + " " + number.doubleValue());
    }
    System.out.println("a million: " + NumberUtils.createNumber("0.35").doubleValue() * 1_000_000);
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in '0.35 -> Float 0.3499999940395355' '4.35 -> Float 4.349999904632568' '30873.5 -> Float 30873.5' \
  '12345678.35 -> Double 1.234567835E7' 'a million: 349999.9940395355'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

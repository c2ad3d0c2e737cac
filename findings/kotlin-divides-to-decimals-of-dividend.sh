#!/bin/sh
# Kotlin 2.4.21: income of 1234 on sales of 5678 is a margin of 0, and 1234.00 on the same sales one of 0.22.
#
# Java's BigDecimal has no operators, and its divide(BigDecimal) throws where a quotient does not end. Kotlin's "/"
# gives the quotient the decimals of the dividend, rounded half to even, as its documentation says. Seen: with amounts
# in whole dollars the margin is 0, and earnings per share of 1234 for 567 shares are 2; if the dollars have cents,
# 2.18. 5 / 2 is 2, and 7 / 2 is 4. Plus, minus and times are exact.
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
    <dependency><groupId>org.jetbrains.kotlin</groupId><artifactId>kotlin-compiler-embeddable</artifactId><version>2.4.21</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.kt <<'KOTLIN'
import java.math.BigDecimal

fun main() {
  val sales = BigDecimal("5678")
  val shares = BigDecimal("567")
  for (income in listOf(BigDecimal("1234"), BigDecimal("1234.00"))) {
    println("income $income: margin ${income / sales}, per share ${income / shares}")
  }
  println("halves: ${BigDecimal("5") / BigDecimal("2")} and ${BigDecimal("7") / BigDecimal("2")}")
  println("product: ${BigDecimal("1.25") * BigDecimal("0.5")}")
}
KOTLIN
java -cp 'lib/*' org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-stdlib -no-reflect \
  -cp lib/kotlin-stdlib-2.4.21.jar -d out Finding.kt >err.txt 2>&1 || { cat err.txt >&2; exit 1; }
java -cp out:lib/kotlin-stdlib-2.4.21.jar FindingKt >out.txt
cat out.txt
for line in 'income 1234: margin 0, per share 2' 'income 1234.00: margin 0.22, per share 2.18' 'halves: 2 and 4' \
  'product: 0.625'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# OpenGamma Strata 2.12.46: earnings of 0.345 Kuwaiti dinars are KWD 0.
#
# A dinar has a thousand fils, and Money rounds to what its currency has. Seen: a currency that is not among those of
# Strata is accepted like any other, and has no decimals: the Bahraini dinar has three, the Kuwaiti, Jordanian and
# Tunisian ones have none, nor have the Nigerian naira and the Kenyan shilling, where ISO 4217 and the JDK have three
# and two. So Money.of makes KWD 0 of 0.345 and NGN 12 of 12.345. CurrencyAmount keeps 0.345.
# Lexprecision rounds no amount to what its currency has; each keeps the decimals it is stated to.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.opengamma.strata</groupId><artifactId>strata-basics</artifactId><version>2.12.46</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import com.opengamma.strata.basics.currency.Currency;
import com.opengamma.strata.basics.currency.CurrencyAmount;
import com.opengamma.strata.basics.currency.Money;
import java.math.BigDecimal;

public class Finding {
  public static void main(String[] args) {
    for (String code : new String[] {"USD", "BHD", "KWD", "JOD", "TND", "NGN", "KES"}) {
      int decimals = java.util.Currency.getInstance(code).getDefaultFractionDigits();
      Money money = Money.of(Currency.of(code), new BigDecimal("12.345"));
      boolean listed = Currency.getAvailableCurrencies().contains(Currency.of(code));
      System.out.println(money + ", in the JDK " + decimals + " decimals" + (listed ? "" : ", not listed"));
    }
    System.out.println("earnings: " + Money.of(Currency.of("KWD"), new BigDecimal("0.345")));
    System.out.println("amount: " + CurrencyAmount.of(Currency.of("KWD"), 0.345));
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'USD 12.35, in the JDK 2 decimals' 'BHD 12.345, in the JDK 3 decimals' \
  'KWD 12, in the JDK 3 decimals, not listed' 'JOD 12, in the JDK 3 decimals, not listed' \
  'TND 12, in the JDK 3 decimals, not listed' 'NGN 12, in the JDK 2 decimals, not listed' \
  'KES 12, in the JDK 2 decimals, not listed' 'earnings: KWD 0' 'amount: KWD 0.345'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# Java 17 and 25, CompactNumberFormat: "1,234 million" is one.
#
# It is what Java has for amounts with their scale, and "1.2 million" is 1200000. Seen: such a format does not group, so
# it stops at the comma: "1,234 million" is 1, and so is "1,234M" in the short style, a whole number without an
# exception; setGroupingUsed(true) reads 1234000000. Formatted in the short style and read back, 1,250,000 is 1000000.
# Lexprecision takes the scale words of prose and heads as multipliers of the whole figure.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > Finding.java <<'JAVA'
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Locale;

public class Finding {
  public static void main(String[] args) throws ParseException {
    NumberFormat words = NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.LONG);
    NumberFormat letters = NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT);
    System.out.println("1.2 million -> " + words.parse("1.2 million"));
    System.out.println("1,234 million -> " + words.parse("1,234 million"));
    System.out.println("1,234M -> " + letters.parse("1,234M"));
    System.out.println("1,250,000 -> " + letters.parse(letters.format(1_250_000)));
    words.setGroupingUsed(true);
    System.out.println("grouped -> " + words.parse("1,234 million"));
  }
}
JAVA
java Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in '1.2 million -> 1200000' '1,234 million -> 1' '1,234M -> 1' '1,250,000 -> 1000000' 'grouped -> 1234000000'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# Apache Camel 4.14.0 (camel-bindy): earnings of 0.35 per share are written as 0, and 1.125 as 1.12.
#
# @DataField maps the columns of a CSV to the fields of a class, here to BigDecimals and doubles. Seen: precision is 0
# if it is not set, and the writer rounds to it: 0.35 is 0, 4.35 is 4, 1234.50 is 1234, half to even, and without a
# word; with precision = 2 a dividend of 1.125 is 1.12. Only a field with a pattern keeps its decimals. The reader
# refuses 0.35 for the BigDecimal ("Rounding necessary") and reads it as it is for the double, which then is written
# as 0.
# Lexprecision's CSV has all decimals; read with Bindy and written anew, they want a pattern.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.camel</groupId><artifactId>camel-bindy</artifactId><version>4.14.0</version></dependency>
    <dependency><groupId>org.apache.camel</groupId><artifactId>camel-core</artifactId><version>4.14.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import org.apache.camel.dataformat.bindy.annotation.CsvRecord;
import org.apache.camel.dataformat.bindy.annotation.DataField;
import org.apache.camel.dataformat.bindy.csv.BindyCsvDataFormat;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;

public class Finding {
  @CsvRecord(separator = ";")
  public static class Figure {
    @DataField(pos = 1) public String item;
    @DataField(pos = 2) public BigDecimal amount;
    @DataField(pos = 3) public Double inexact;
    @DataField(pos = 4, precision = 2) public BigDecimal cents;
    @DataField(pos = 5, pattern = "0.000") public BigDecimal shown;
  }

  public static void main(String[] args) throws Exception {
    try (DefaultCamelContext camel = new DefaultCamelContext()) {
      camel.start();
      BindyCsvDataFormat csv = new BindyCsvDataFormat(Figure.class);
      csv.setLocale("en_US");
      csv.setCamelContext(camel);
      csv.start();
      for (String amount : new String[] {"0.35", "4.35", "1.125", "1234.50"}) {
        Figure figure = new Figure();
        figure.item = amount;
        figure.amount = new BigDecimal(amount);
        figure.inexact = Double.valueOf(amount);
        figure.cents = figure.amount;
        figure.shown = figure.amount;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        csv.marshal(new DefaultExchange(camel), figure, written);
        System.out.println("written: " + written.toString("UTF-8").trim());
      }
      for (String line : new String[] {"EPS;0.35;0;0;0", "EPS;0;0.35;0;0"}) {
        try {
          Object read = csv.unmarshal(new DefaultExchange(camel), new ByteArrayInputStream(line.getBytes("UTF-8")));
          ByteArrayOutputStream written = new ByteArrayOutputStream();
          csv.marshal(new DefaultExchange(camel), read, written);
          System.out.println(line + ": " + ((Figure) read).inexact + ", anew " + written.toString("UTF-8").trim());
        } catch (IllegalArgumentException e) {
          System.out.println(line + ": " + e.getCause().getMessage());
        }
      }
    }
  }
}
JAVA
mkdir classes
javac -proc:none -cp 'lib/*' -d classes Finding.java
java -cp 'classes:lib/*' Finding >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'written: 0.35;0;0;0.35;0.350' 'written: 4.35;4;4;4.35;4.350' 'written: 1.125;1;1;1.12;1.125' \
  'written: 1234.50;1234;1234;1234.50;1234.500' \
  'EPS;0.35;0;0;0: Rounding necessary' 'EPS;0;0.35;0;0: 0.35, anew EPS;0;0;0.00;0.000'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

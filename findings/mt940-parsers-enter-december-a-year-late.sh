#!/bin/sh
# Four parsers of bank statements: an entry of December 31, 2023 is one of 2024, and with Prowide Core one of this year.
#
# MT940 gives the value date with its year and the entry date as month and day; around New Year they are of two years.
# Seen: of value date January 2, 2024 and entry date 1231, in a statement that closes on December 31, 2023, the
# entry date is December 31, 2024 with mt940js 1.3.5, mt940-js 1.0.0, @centrapay/swift-parser 1.0.1 and
# stitch-swiftmessageparser 2.0.1, whose validation says nothing: it stands after the statement's end. Prowide Core
# SRU2025-10.3.19 takes the year of the day it runs on. An entry of December 29 is right with the four. The amounts of a
# year, taken by entry date, lack it.
# Lexprecision gives a date the year that is printed for it.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund mt940-js@1.0.0 tslib@2.8.1 mt940js@1.3.5 \
  @centrapay/swift-parser@1.0.1 stitch-swiftmessageparser@2.0.1 >/dev/null
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.prowidesoftware</groupId><artifactId>pw-swift-core</artifactId><version>SRU2025-10.3.19</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > finding.cjs <<'JS'
const mt940 = require('mt940-js');
const { Parser } = require('mt940js');
const { default: stitch } = require('stitch-swiftmessageparser');
const centrapay = require('@centrapay/swift-parser');
const data = `:20:STATEMENT1
:25:12345678/0001234567
:28C:5/1
:60F:C231228EUR1000,00
:61:2312291229D100,00NTRFINVOICE1
:61:2401021231C20,00NTRFINVOICE2
:62F:C231231EUR920,00
-
`;
const day = (date) => (typeof date === 'string' ? date : date.toISOString().slice(0, 10));
(async () => {
  for (const [name, [{ transactions }]] of Object.entries({
    'mt940-js': await mt940.read(Buffer.from(data)),
    mt940js: new Parser().parse(data),
    stitch: stitch.parse({ type: 'mt940', data, validate: true }),
    centrapay: centrapay.parse({ type: 'mt940', data, validate: true }),
  })) {
    console.log(`${name}: ${transactions.map(({ entryDate }) => day(entryDate)).join(', ')}`);
  }
})();
JS
node finding.cjs >out.txt
cat > Finding.java <<'JAVA'
import com.prowidesoftware.swift.model.field.Field61;
import java.time.LocalDate;
import java.util.Calendar;

public class Finding {
  public static void main(String[] args) {
    Field61 entry = new Field61("2401021231C20,00NTRFINVOICE2");
    Calendar entered = entry.getEntryDateAsCalendar();
    boolean now = entered.get(Calendar.YEAR) == LocalDate.now().getYear();
    System.out.println(
        "Prowide: value of " + entry.getValueDateAsCalendar().get(Calendar.YEAR)
            + (", entered on " + (entered.get(Calendar.MONTH) + 1) + "/" + entered.get(Calendar.DAY_OF_MONTH))
            + (now ? " of this year" : " of " + entered.get(Calendar.YEAR)));
  }
}
JAVA
java -cp 'lib/*' Finding.java >>out.txt
cat out.txt
for line in 'mt940-js: 2023-12-29, 2024-12-31' 'mt940js: 2023-12-29, 2024-12-31' 'stitch: 2023-12-29, 2024-12-31' \
  'centrapay: 2023-12-29, 2024-12-31' 'Prowide: value of 2024, entered on 12/31 of this year'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

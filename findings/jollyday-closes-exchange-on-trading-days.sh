#!/bin/sh
# Jollyday 2.19.0: January 20, 1997 is a holiday of the New York Stock Exchange, which traded that day.
#
# The exchange first closed on the day of Martin Luther King, Jr. in 1998. The calendar NYSE knows its past: it has the
# days after September 11, 2001 and after storms, each with its year, and Juneteenth from 2022 on. Seen: the third
# Monday of January is a holiday in every year, 1994 to 1997 too, the first years of EDGAR, and 1950; working days
# counted with it lack one. Washington's Birthday, a Monday since 1971, is one in 1970 too, where the exchange closed
# on February 23 instead. From 1998 on both are right; nyse-holidays 1.2.0 has both days right in all these years.
# Lexprecision counts no trading days.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund nyse-holidays@1.2.0 >/dev/null
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.focus-shift</groupId><artifactId>jollyday-jaxb</artifactId><version>2.19.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.16</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;

public class Finding {
  public static void main(String[] args) {
    HolidayManager exchange = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NYSE));
    for (String day : args) {
      System.out.println("Jollyday " + day + ": " + exchange.isHoliday(LocalDate.parse(day)));
    }
  }
}
JAVA
cat > finding.cjs <<'JS'
const { getHolidays } = require('nyse-holidays');
for (const day of process.argv.slice(2)) {
  const holidays = getHolidays(Number(day.slice(0, 4))).map(({ dateString }) => dateString);
  console.log(`nyse-holidays ${day}: ${holidays.includes(day)}`);
}
JS
days='1970-02-16 1970-02-23 1994-01-17 1997-01-20 1998-01-19 2001-09-12 2021-06-18 2022-06-20'
java -cp 'lib/*' Finding.java $days >out.txt
node finding.cjs $days >>out.txt
cat out.txt
for line in 'Jollyday 1970-02-16: true' 'Jollyday 1970-02-23: false' 'Jollyday 1994-01-17: true' \
  'Jollyday 1997-01-20: true' 'Jollyday 1998-01-19: true' 'Jollyday 2001-09-12: true' 'Jollyday 2021-06-18: false' \
  'Jollyday 2022-06-20: true' 'nyse-holidays 1970-02-16: false' 'nyse-holidays 1970-02-23: true' \
  'nyse-holidays 1994-01-17: false' 'nyse-holidays 1997-01-20: false' 'nyse-holidays 1998-01-19: true'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# java.time (Java 17): from a quarter's end on March 31 to the next on June 30 are two months and no quarter.
#
# Balance sheets are of the last days of quarters. Seen: java.time counts a month only if the day of it is reached, and
# June has no 31st, so that IsoFields.QUARTER_YEARS are 0, and ChronoUnit.MONTHS 2; from June 30 to September 30 they
# are 1 and 3, and from August 31 to February 28 there are 5 months. Joda-Time 2.14.0, which java.time replaces, counts
# 3, 3 and 6, Luxon 3.7.2 likewise, and date-fns 4.4.0 has 2, 3 and 6.
# Lexprecision gives each period by its first and its last day, and March 31 to June 30 are the ends of a quarter.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>joda-time</groupId><artifactId>joda-time</artifactId><version>2.14.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
npm install --prefix . --loglevel=error --no-audit --no-fund luxon@3.7.2 date-fns@4.4.0 >/dev/null
cat > Finding.java <<'JAVA'
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.joda.time.Months;

public class Finding {
  public static void main(String[] args) {
    for (int i = 0; i < args.length; i += 2) {
      LocalDate from = LocalDate.parse(args[i]);
      LocalDate to = LocalDate.parse(args[i + 1]);
      System.out.println(
          (from + " to " + to)
              + (": java.time " + ChronoUnit.MONTHS.between(from, to))
              + (" and " + IsoFields.QUARTER_YEARS.between(from, to))
              + ", Joda-Time "
              + Months.monthsBetween(
                      org.joda.time.LocalDate.parse(args[i]), org.joda.time.LocalDate.parse(args[i + 1]))
                  .getMonths());
    }
  }
}
JAVA
cat > finding.cjs <<'JS'
const { DateTime } = require('luxon');
const { differenceInMonths, parseISO } = require('date-fns');
const days = process.argv.slice(2);
for (let i = 0; i < days.length; i += 2) {
  const [from, to] = days.slice(i, i + 2);
  const luxon = DateTime.fromISO(to).diff(DateTime.fromISO(from), 'months').months;
  console.log(`${from} to ${to}: Luxon ${luxon}, date-fns ${differenceInMonths(parseISO(to), parseISO(from))}`);
}
JS
set -- 2003-03-31 2003-06-30 2003-06-30 2003-09-30 2002-08-31 2003-02-28
java -cp 'lib/*' Finding.java "$@" >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
node finding.cjs "$@" >>out.txt
cat out.txt
for line in '2003-03-31 to 2003-06-30: java.time 2 and 0, Joda-Time 3' \
  '2003-06-30 to 2003-09-30: java.time 3 and 1, Joda-Time 3' \
  '2002-08-31 to 2003-02-28: java.time 5 and 1, Joda-Time 6' \
  '2003-03-31 to 2003-06-30: Luxon 3, date-fns 2' '2003-06-30 to 2003-09-30: Luxon 3, date-fns 3' \
  '2002-08-31 to 2003-02-28: Luxon 6, date-fns 6'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# ThreeTen-Extra 1.8.0: January 1, 2022, the last day of the fiscal year 2021, is in the first quarter of 2022.
#
# AccountingChronology has the fiscal years of 52 or 53 weeks, here to the Saturday nearest to the end of December and
# with quarters of 4, 4 and 5 weeks. Seen: its date for January 1, 2022 is in the twelfth month of 2021, and Quarter,
# YearQuarter and Year of that date are Q1, 2022-Q1 and 2022, as they go by the day of the calendar and not by the
# fiscal date they are given. Of fiscal years that end with January, all of January is in Q1. The month of the fiscal
# date, 12, would tell.
# Lexprecision takes the quarter of a fiscal year from where it lies in that year.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.threeten</groupId><artifactId>threeten-extra</artifactId><version>1.8.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoField;
import org.threeten.extra.Quarter;
import org.threeten.extra.YearQuarter;
import org.threeten.extra.chrono.AccountingChronology;
import org.threeten.extra.chrono.AccountingChronologyBuilder;
import org.threeten.extra.chrono.AccountingDate;
import org.threeten.extra.chrono.AccountingYearDivision;

public class Finding {
  static AccountingChronology years(Month end) {
    return new AccountingChronologyBuilder()
        .endsOn(DayOfWeek.SATURDAY)
        .nearestEndOf(end)
        .withDivision(AccountingYearDivision.QUARTERS_OF_PATTERN_4_4_5_WEEKS)
        .leapWeekInMonth(12)
        .toChronology();
  }

  static void show(Month end, String day) {
    AccountingDate date = years(end).date(LocalDate.parse(day));
    System.out.println(
        day + ": month " + date.get(ChronoField.MONTH_OF_YEAR) + " of " + date.get(ChronoField.YEAR)
            + ", " + Quarter.from(date) + " " + YearQuarter.from(date) + " " + Year.from(date));
  }

  public static void main(String[] args) {
    show(Month.DECEMBER, "2021-12-31");
    show(Month.DECEMBER, "2022-01-01");
    show(Month.DECEMBER, "2022-01-02");
    show(Month.JANUARY, "2024-01-15");
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in '2021-12-31: month 12 of 2021, Q4 2021-Q4 2021' '2022-01-01: month 12 of 2021, Q1 2022-Q1 2022' \
  '2022-01-02: month 1 of 2022, Q1 2022-Q1 2022' '2024-01-15: month 12 of 2024, Q1 2024-Q1 2024'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

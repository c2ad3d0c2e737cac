#!/bin/sh
# retail-calendar 4.1.2: in years of 53 weeks the four quarters have 52, with the options it has for the NRF's calendar.
#
# The calendar of the National Retail Federation has a 53rd week in some years, the last of January. Seen, with the
# exported NRFCalendarOptions: the year 2023 has 53 weeks, its twelfth month ends on January 27, 2024, the next year
# begins on February 4, and the week between is of month -1 and quarter -1; so sales summed by month or by quarter lack
# it. The README says so of the month. addLeapWeekToMonth: 11 puts it into the twelfth month and the fourth quarter.
# Lexprecision lays fiscal years of 53 weeks out by their printed dates.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund retail-calendar@4.1.2 >/dev/null
cat > finding.cjs <<'JS'
const { NRFCalendarOptions, RetailCalendarFactory } = require('retail-calendar');
const day = (date) => date.toLocaleDateString('en-CA');
const first = (year) => day(new RetailCalendarFactory(NRFCalendarOptions, year).weeks[0].gregorianStartDate);
for (const [name, options] of [
  ['NRF', NRFCalendarOptions],
  ['added', { ...NRFCalendarOptions, addLeapWeekToMonth: 11 }],
]) {
  const { numberOfWeeks, months, weeks } = new RetailCalendarFactory(options, 2023);
  const inQuarters = weeks.filter(({ quarterOfYear }) => quarterOfYear > 0).length;
  const { monthOfYear, quarterOfYear } = weeks[52];
  const end = day(months[11].gregorianEndDate);
  console.log(`${name}: weeks ${numberOfWeeks}, in quarters ${inQuarters}, month 12 to ${end}`);
  console.log(`${name}: week 53 of month ${monthOfYear}, quarter ${quarterOfYear}`);
}
console.log(`next year: from ${first(2024)}`);
JS
node finding.cjs >out.txt
cat out.txt
for line in 'NRF: weeks 53, in quarters 52, month 12 to 2024-01-27' 'NRF: week 53 of month -1, quarter -1' \
  'added: weeks 53, in quarters 53, month 12 to 2024-02-03' 'added: week 53 of month 12, quarter 4' \
  'next year: from 2024-02-04'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

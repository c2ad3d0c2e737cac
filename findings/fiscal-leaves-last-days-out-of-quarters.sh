#!/bin/sh
# fiscal 1.0.0: a sale at noon of the last day of a quarter is in the fiscal year and in none of its quarters.
#
# The README has a quarter end on 2016-12-31T23:59:59.999. Seen: endDate of a quarter is its last day at 00:00, while
# endDate of the year is 23:59:59.999 as stated; so of one sale a day at noon the four quarters from startDate to
# endDate have 361 and their year 365. getFiscalInfoForDate gives the right quarter for the day itself.
# Lexprecision's periods are days, first and last, without hours.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund fiscal@1.0.0 >/dev/null
cat > finding.cjs <<'JS'
const Fiscal = require('fiscal');
const calendar = new Fiscal(9);
const { fiscalYear, quarter } = calendar.getFiscalInfoForDate(new Date(2022, 9, 1, 12));
const noons = Array.from({ length: 365 }, (_, i) => new Date(2022, 9, 1 + i, 12));
const within = ({ startDate, endDate }) => noons.filter((noon) => startDate <= noon && noon <= endDate).length;
const hour = (date) => [date.getHours(), date.getMinutes(), date.getSeconds()].join(':');
let [one, sum] = [quarter, 0];
for (let number = 1; number <= 4; number++) {
  console.log(`${one.string} to ${one.endDate.toLocaleDateString('en-CA')} ${hour(one.endDate)}: ${within(one)}`);
  sum += within(one);
  one = one.next();
}
console.log(`quarters: ${sum}, year to ${hour(fiscalYear.endDate)}: ${within(fiscalYear)}`);
console.log(`last noon: ${calendar.getFiscalInfoForDate(noons[364]).quarter.string}`);
JS
node finding.cjs >out.txt
cat out.txt
for line in 'Q1 to 2022-12-31 0:0:0: 91' 'Q2 to 2023-03-31 0:0:0: 89' 'Q3 to 2023-06-30 0:0:0: 90' \
  'Q4 to 2023-09-30 0:0:0: 91' 'quarters: 361, year to 23:59:59: 365' 'last noon: Q4'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# fiscal-year 1.0.0: the last days of a fiscal year belong to its first quarter.
#
# A fiscal year may begin on any day: the constructor takes a month and a day. Seen: for years from April 6 the day
# April 5, 2017 is in the fiscal year 2017, as it should be, but in its first quarter and first month, nearly a year
# too early; the same goes for September 28 where years begin on September 29. Months are taken whole, and the day
# counts for the year alone. July 5, the last day of a first quarter, is in the second.
# Lexprecision takes quarters from the dates of the facts.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund fiscal-year@1.0.0 >/dev/null
cat > finding.cjs <<'JS'
const FiscalYear = require('fiscal-year').default;
const said = (name, start, days) => {
  const calendar = FiscalYear(start);
  for (const day of days) {
    console.log(`${name}, ${day}: ${calendar.getFiscalYear(day)} Q${calendar.getFiscalQuarter(day)}`);
  }
};
said('from April 6', { month: 3, day: 6 }, ['2016-04-06', '2017-03-31', '2017-04-05', '2016-07-05']);
said('from September 29', { month: 8, day: 29 }, ['2016-09-29', '2017-09-28']);
JS
node finding.cjs >out.txt
cat out.txt
for line in 'from April 6, 2016-04-06: 2017 Q1' 'from April 6, 2017-03-31: 2017 Q4' \
  'from April 6, 2017-04-05: 2017 Q1' 'from April 6, 2016-07-05: 2017 Q2' \
  'from September 29, 2016-09-29: 2017 Q1' 'from September 29, 2017-09-28: 2017 Q1'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

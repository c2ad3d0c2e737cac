#!/bin/sh
# nyse-holidays 1.2.0: in New York, January 1, 2021 is no holiday of the New York Stock Exchange, and July 6 is one.
#
# The README's first example, isHoliday(new Date("2021-01-01")), is true. Such a date is midnight in UTC. Seen: the day
# is taken in local time, so that the example is true in London and Tokyo and false in New York, where the date is
# December 31; Independence Day, observed on July 5 in 2021, is July 6 there. getHolidays names the right days
# everywhere: their dateString is what to compare a day with.
# Lexprecision's days have no zone.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund nyse-holidays@1.2.0 >/dev/null
cat > finding.cjs <<'JS'
const { getHolidays, isHoliday } = require('nyse-holidays');
const named = new Set(getHolidays(2021).map(({ dateString }) => dateString));
for (const day of ['2021-01-01', '2021-07-05', '2021-07-06']) {
  console.log(`${process.env.TZ}: ${day} ${isHoliday(new Date(day))}, named ${named.has(day)}`);
}
JS
for zone in Europe/London Asia/Tokyo America/New_York; do TZ=$zone node finding.cjs; done >out.txt
cat out.txt
for zone in Europe/London Asia/Tokyo; do
  for line in '2021-01-01 true, named true' '2021-07-05 true, named true' '2021-07-06 false, named false'; do
    grep -qxF -e "$zone: $line" out.txt || { printf 'changed: no line %s: %s\n' "$zone" "$line" >&2; exit 1; }
  done
done
for line in '2021-01-01 false, named true' '2021-07-05 false, named true' '2021-07-06 true, named false'; do
  grep -qxF -e "America/New_York: $line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

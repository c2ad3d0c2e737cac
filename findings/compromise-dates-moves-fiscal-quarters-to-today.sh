#!/bin/sh
# compromise-dates 3.9.0: the second quarter of fiscal 2003 is April to June of the year in which it is read.
#
# "Second quarter of 2003" is April to June 2003. Seen, read on February 14, 2024: with the word fiscal in front of the
# year, as releases have it, the year is not taken, and the quarter is that of 2024; "first quarter of FY03" is January
# to March 2024. In the heads of tables the quarter is another date beside the printed one: "Quarter ended September
# 28, 2002" is January to March 2024 and the day, "Second quarter ended June 30, 2003" April to June 2024 and the day.
# Lexprecision takes quarters from the printed dates and the company's fiscal year, never from today.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund compromise@14.17.0 compromise-dates@3.9.0 >/dev/null
cat > finding.cjs <<'JS'
const nlp = require('compromise');
nlp.plugin(require('compromise-dates'));
for (const head of [
  'Second quarter of 2003',
  'Second quarter of fiscal 2003',
  'First quarter of FY03',
  'Quarter ended September 28, 2002',
  'Second quarter ended June 30, 2003',
]) {
  const found = nlp(head).dates({ today: '2024-02-14', timezone: 'UTC' }).json();
  const days = found.map(({ dates }) => `${dates.start.slice(0, 10)} to ${dates.end.slice(0, 10)}`);
  console.log(`${head}: ${days.join(', ')}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in 'Second quarter of 2003: 2003-04-01 to 2003-06-30' \
  'Second quarter of fiscal 2003: 2024-04-01 to 2024-06-30' 'First quarter of FY03: 2024-01-01 to 2024-03-31' \
  'Quarter ended September 28, 2002: 2024-01-01 to 2024-03-31, 2002-09-28 to 2002-09-28' \
  'Second quarter ended June 30, 2003: 2024-04-01 to 2024-06-30, 2003-06-30 to 2003-06-30'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

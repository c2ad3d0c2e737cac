#!/bin/sh
# arquero 7.2.1: in New York, a year that begins on January 1, 2003 is of 2002, and its third quarter is the second.
#
# fromCSV takes a column of 2003-07-01 for dates, and op.year() and op.quarter() group by them. Seen: the dates are read
# as those of UTC and asked for in the time of the machine, so that west of Greenwich each is the evening before: the
# first day of a period is of the period before, while its last day is right, and format_date() has 2003-06-30T20:00
# for July 1. In London all are right. op.utcyear() and op.utcquarter() (which counts from 0) are too.
# Lexprecision's CSV has such dates, the first and the last day of each period: ask for them with the utc functions.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund arquero@7.2.1 >/dev/null
cat > finding.mjs <<'JS'
import { fromCSV, op } from 'arquero';

const figures = fromCSV('start,end,sales\n2003-01-01,2003-12-31,130002\n2003-07-01,2003-09-30,31990\n');
const dated = figures.derive({
  first: (d) => op.year(d.start) + ' Q' + (op.quarter(d.start) + 1),
  last: (d) => op.year(d.end) + ' Q' + (op.quarter(d.end) + 1),
  utc: (d) => op.utcyear(d.start) + ' Q' + (op.utcquarter(d.start) + 1),
  text: (d) => op.format_date(d.start),
});
for (const { sales, first, last, utc, text } of dated) {
  console.log(`${process.env.TZ}: ${sales} from ${first} to ${last}, in UTC from ${utc}, ${text}`);
}
JS
for zone in America/New_York Europe/London; do TZ=$zone node finding.mjs; done >out.txt
cat out.txt
for line in 'America/New_York: 130002 from 2002 Q4 to 2003 Q4, in UTC from 2003 Q1, 2002-12-31T19:00' \
  'America/New_York: 31990 from 2003 Q2 to 2003 Q3, in UTC from 2003 Q3, 2003-06-30T20:00' \
  'Europe/London: 130002 from 2003 Q1 to 2003 Q4, in UTC from 2003 Q1, 2003-01-01T00:00'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

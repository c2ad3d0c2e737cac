#!/bin/sh
# moment-fquarter 1.0.0 with moment 2.31.0: the quarter from April 1 to June 30 is the fourth, not the first.
#
# moment.utc() is the way to keep days free of zones, and fquarter() counts quarters from April. Seen, in New York: of
# April 1, 2013 in UTC the number and the year are taken in local time, where it is still March 31, and the first and
# last day in UTC; so it is "Q4 2012/13", which starts on 2013-04-01 and ends on 2013-06-30. The same day in
# local time, and in UTC east of Greenwich, is "Q1 2013/14" with the same days. moment's own quarter() is 2 in all.
# Lexprecision's days have no zone.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund moment-fquarter@1.0.0 moment@2.31.0 >/dev/null
cat > finding.cjs <<'JS'
const moment = require('moment');
require('moment-fquarter');
const show = (name, day) => {
  const quarter = day.fquarter();
  console.log(`${name}: ${quarter}, ${quarter.start} to ${quarter.end}, quarter() ${day.quarter()}`);
};
show(`UTC in ${process.env.TZ}`, moment.utc('2013-04-01'));
show(`local in ${process.env.TZ}`, moment('2013-04-01'));
JS
for zone in America/New_York Asia/Tokyo; do TZ=$zone node finding.cjs; done >out.txt
cat out.txt
for line in 'UTC in America/New_York: Q4 2012/13, 2013-04-01 to 2013-06-30, quarter() 2' \
  'local in America/New_York: Q1 2013/14, 2013-04-01 to 2013-06-30, quarter() 2' \
  'UTC in Asia/Tokyo: Q1 2013/14, 2013-04-01 to 2013-06-30, quarter() 2' \
  'local in Asia/Tokyo: Q1 2013/14, 2013-04-01 to 2013-06-30, quarter() 2'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# get-fiscal-year 3.0.6: on January 10, 2023 the current fiscal year of the United Kingdom begins on April 6, 2023.
#
# It gives the last, the current and the next fiscal year of a country, and the README has them begin before and end
# after the day asked. Seen: the day of the month is compared with that of the year's last day, whatever the month. So
# on January 10 (10 is more than 5, the year ends on April 5) the current year is one that begins three months later,
# and the last one is the year still running; on January 3 both are right. On January 31 the year of the United States
# Federal Government, which ends on September 30, is one too late too; on January 30 it is right.
# Lexprecision takes the days of a fiscal year from where they are printed.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund get-fiscal-year@3.0.6 >/dev/null
cat > finding.cjs <<'JS'
const GetFiscalYear = require('get-fiscal-year');
const Clock = Date;
const at = (today) => {
  // The library asks the clock alone: here the clock says today at noon.
  globalThis.Date = class extends Clock {
    constructor(...parts) {
      super(...(parts.length === 0 ? [`${today}T12:00:00`] : parts));
    }
  };
  const years = new GetFiscalYear();
  globalThis.Date = Clock;
  return years;
};
const day = (text) => new Date(text).toLocaleDateString('en-CA');
for (const [country, today] of [
  ['GB', '2023-01-03'],
  ['GB', '2023-01-10'],
  ['US', '2023-01-30'],
  ['US', '2023-01-31'],
]) {
  const said = ['last', 'current'].map((period) => {
    const year = at(today).getFiscalYear(country, period);
    return `${period} ${day(year.fiscalYearStart)} to ${day(year.fiscalYearEnd)}`;
  });
  console.log(`${country} on ${today}: ${said.join(', ')}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in 'GB on 2023-01-03: last 2021-04-06 to 2022-04-05, current 2022-04-06 to 2023-04-05' \
  'GB on 2023-01-10: last 2022-04-06 to 2023-04-05, current 2023-04-06 to 2024-04-05' \
  'US on 2023-01-30: last 2021-10-01 to 2022-09-30, current 2022-10-01 to 2023-09-30' \
  'US on 2023-01-31: last 2022-10-01 to 2023-09-30, current 2023-10-01 to 2024-09-30'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

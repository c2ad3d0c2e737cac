#!/bin/sh
# PGlite 0.5.17 (PostgreSQL 18.7): of quarters that begin with the one to March 31, the last ends on December 30.
#
# generate_series makes a row for each period, so that those without a figure are seen. Seen: it adds three months to
# the last date, and not so many to the first: June has no 31st, so that from there on the days are the 30th, the
# fourth quarter ends on December 30 and the first of the next year on March 30. A join with figures by the end of
# their period finds none there. From the days after, less a day, all are right. (DuckDB 1.5.6 makes the same days.)
# Lexprecision's exports have the last day of each period: a series to join them with is made from the days after.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund @electric-sql/pglite@0.5.17 >/dev/null
cat > finding.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';

const database = new PGlite();
await database.exec(`create table figures (period_end date, sales numeric);
  insert into figures values
    ('2003-03-31', 33006), ('2003-06-30', 32996), ('2003-09-30', 31990), ('2003-12-31', 34010);`);
const series = {
  'ends of quarters': "generate_series('2003-03-31'::timestamp, '2003-12-31', '3 months') as quarters (day)",
  'days before': `(select first - interval '1 day' as day
    from generate_series('2003-04-01'::timestamp, '2004-01-01', '3 months') as firsts (first)) as quarters`,
};
for (const [name, quarters] of Object.entries(series)) {
  const { rows } = await database.query(
    `select day::date::text as day, sales from ${quarters} left join figures on period_end = day order by day`,
  );
  console.log(`${name}: ${rows.map(({ day, sales }) => `${day} ${sales}`).join(', ')}`);
}
JS
node finding.mjs >out.txt
cat out.txt
for line in 'ends of quarters: 2003-03-31 33006, 2003-06-30 32996, 2003-09-30 31990, 2003-12-30 null' \
  'days before: 2003-03-31 33006, 2003-06-30 32996, 2003-09-30 31990, 2003-12-31 34010'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

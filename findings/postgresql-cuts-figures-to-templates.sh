#!/bin/sh
# PGlite 0.5.17 (PostgreSQL 18.7): to_number('33,006', '9,999') is 330, and a loss of (1,234) is 12 or 1234.
#
# The template says which digits and commas are awaited. Seen: a text with more of them is cut where the template ends,
# to 330 of 33,006, without an error; a parenthesis takes the place of a digit, so that a loss is a gain, and mostly a
# cut one. PR, the template's word for a sign in brackets, knows <1,234> alone.
# A cast to money reads the same texts right, $ and parentheses included, and to_char marks what its template is too
# short for.
# Lexprecision's exports have amounts as plain numbers, "-1234", which a cast to numeric reads.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund @electric-sql/pglite@0.5.17 >/dev/null
cat > finding.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
const database = new PGlite();
for (const query of [
  "to_number('1,234', '9,999')",
  "to_number('33,006', '9,999')",
  "to_number('1,234,567', '999,999')",
  "to_number('(1,234)', '9,999')",
  "to_number('(1,234)', '9,999PR')",
  "to_number('<1,234>', '9,999PR')",
  "to_number('(1,234)', '999,999')",
  "'($1,234)'::money",
  "to_char(1234567, '999,999')",
]) {
  const { rows } = await database.query(`SELECT (${query})::text AS read`);
  console.log(`${query}: ${rows[0].read.trim()}`);
}
await database.close();
JS
node finding.mjs >out.txt
cat out.txt
for line in "to_number('1,234', '9,999'): 1234" "to_number('33,006', '9,999'): 330" \
  "to_number('1,234,567', '999,999'): 1234" "to_number('(1,234)', '9,999'): 12" \
  "to_number('(1,234)', '9,999PR'): 12" "to_number('<1,234>', '9,999PR'): -1234" \
  "to_number('(1,234)', '999,999'): 1234" "'(\$1,234)'::money: -\$1,234.00" "to_char(1234567, '999,999'): ###,###"; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

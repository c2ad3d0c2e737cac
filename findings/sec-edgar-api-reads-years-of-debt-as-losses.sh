#!/bin/sh
# sec-edgar-api 1.0.11: debt due in "2004–2005" is due in -20042005, and a charge of 56 with a note 1 is 561.
#
# Its document parser gives the tables of a Form 10-K with figures as numbers and texts as text. Seen: dashes,
# parentheses, commas and percent signs are taken out before it looks whether a number is left, and a dash or a
# parenthesis anywhere makes it negative. So two years with a dash between them, as tables of maturities have them, are
# a loss of twenty millions, a range of shares "1,000-1,500" is -10001500, a loss of (12) with a note (1) is -121.
# "56 (1)", with a blank, is 56, and the losses of the same table are right.
# Lexprecision reads a number only if all of the cell is one, and a mark behind it as a note.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund sec-edgar-api@1.0.11 >/dev/null
cat > finding.cjs <<'JS'
const { secEdgarApi } = require('sec-edgar-api');
const rows = [
  ['', '2003', '2002'],
  ['Net loss', '$(304)', '(1,120)'],
  ['2004&#8211;2005', '1,234', '987'],
  ['Charges', '56(1)', '56 (1)'],
  ['Loss on sale', '(12)(1)', '(12)'],
  ['Options', '1,000-1,500', '500'],
];
const cells = (row) => row.map((cell) => `<td>${cell}</td>`).join('');
const xml = `<html><body><table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table></body></html>`;
for (const row of secEdgarApi.documentParser.parseForm10k({ xml }).tables[0].rows) {
  console.log(row.map((cell) => JSON.stringify(cell)).join(' '));
}
JS
node finding.cjs >out.txt
cat out.txt
for line in '"Net loss" -304 -1120' '-20042005 1234 987' '"Charges" 561 56' '"Loss on sale" -121 -12' \
  '"Options" -10001500 500'; do
  grep -qxF -- "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

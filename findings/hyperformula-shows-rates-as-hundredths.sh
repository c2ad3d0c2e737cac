#!/bin/sh
# HyperFormula 3.5.0: TEXT shows a tax rate of 37.9 % as "0.4%".
#
# In a spreadsheet a percent sign in a format multiplies by a hundred, so TEXT(0.379,"0.0%") is 37.9%. Seen: the number
# is rounded as it is and the sign set behind it: 0.4%, a loss of 5.6 % of sales -0.1%, and the whole, 1, is 1%. Each
# could be a rate of its own. Text read into a number is right: VALUE("37.9%") is 0.379, so that a rate written by TEXT
# and read again is a hundredth of itself.
# Lexprecision's workbooks store rates as numbers, and it has 0.379 for the 37.9% of a release.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund hyperformula@3.5.0 >/dev/null
cat > finding.cjs <<'JS'
const { HyperFormula } = require('hyperformula');
const formulas = [
  '=TEXT(0.379,"0.0%")',
  '=TEXT(-0.056,"0.0%")',
  '=TEXT(1,"0%")',
  '=VALUE("37.9%")',
  '=VALUE(TEXT(0.379,"0.00%"))',
];
const book = HyperFormula.buildFromArray(formulas.map((formula) => [formula]), { licenseKey: 'gpl-v3' });
formulas.forEach((formula, row) => console.log(`${formula}: ${book.getCellValue({ sheet: 0, row, col: 0 })}`));
JS
node finding.cjs >out.txt
cat out.txt
for line in '=TEXT(0.379,"0.0%"): 0.4%' '=TEXT(-0.056,"0.0%"): -0.1%' '=TEXT(1,"0%"): 1%' '=VALUE("37.9%"): 0.379' \
  '=VALUE(TEXT(0.379,"0.00%")): 0.0038'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

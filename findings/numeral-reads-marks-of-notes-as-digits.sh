#!/bin/sh
# numeral 2.0.6: the mark of a note behind a figure becomes its last digit and turns its sign.
#
# "1,234 (1)" in a table is 1,234 with a note, and "(1,234)(2)" a loss of 1,234 with one; many releases print both. Text
# that is no number gives null, so one would expect null or the figure. Seen: -12341 and 12342, a gain turned into a
# loss ten times its size and a loss into such a gain. currency.js 2.0.4 and accounting 0.4.1 read the second as -12342.
# Lexprecision reads 1,234 and a loss of 1,234, and the marks as such.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund numeral@2.0.6 currency.js@2.0.4 accounting@0.4.1 >/dev/null
cat > finding.cjs <<'JS'
const numeral = require('numeral');
const currency = require('currency.js');
const accounting = require('accounting');
for (const cell of ['(1,234)', '1,234 (1)', '(1,234)(2)', 'n/m']) {
  console.log(`numeral: ${cell} -> ${numeral(cell).value()}`);
}
console.log(`currency.js: (1,234)(2) -> ${currency('(1,234)(2)').value}`);
console.log(`accounting: (1,234)(2) -> ${accounting.unformat('(1,234)(2)')}`);
JS
node finding.cjs >out.txt
cat out.txt
for line in 'numeral: (1,234) -> -1234' 'numeral: 1,234 (1) -> -12341' 'numeral: (1,234)(2) -> 12342' \
  'numeral: n/m -> null' 'currency.js: (1,234)(2) -> -12342' 'accounting: (1,234)(2) -> -12342'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

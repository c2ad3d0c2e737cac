#!/bin/sh
# money-math 2.6.3: a third of a gain of 200.00 is 66.67, and a third of a loss of 200.00 is -66.65.
#
# Amounts are text with two decimals, and what is divided is rounded to whole cents, as its README says. Seen: below
# zero the result is up to two cents from the right one, for div(), mul() and percent() alike: a rate of 35% on
# 1,234.56 is 432.10, and on a loss of 1,234.56 the benefit is -432.09; 37% of -1,234.56, by mul(), is -456.77, where
# 456.7872 is 456.79. Such a column no longer foots, and the share of a loss is not that of the gain with its sign.
# Lexprecision divides BigDecimals, a loss as a gain.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund money-math@2.6.3 >/dev/null
cat > finding.cjs <<'JS'
const money = require('money-math');
for (const sign of ['', '-']) {
  console.log(`third of ${sign}200.00: ${money.div(`${sign}200.00`, '3.00')}`);
  console.log(`35% of ${sign}1234.56: ${money.percent(`${sign}1234.56`, '35.00')}`);
  console.log(`0.37 times ${sign}1234.56: ${money.mul(`${sign}1234.56`, '0.37')}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in 'third of 200.00: 66.67' 'third of -200.00: -66.65' '35% of 1234.56: 432.10' \
  '35% of -1234.56: -432.09' '0.37 times 1234.56: 456.79' '0.37 times -1234.56: -456.77'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

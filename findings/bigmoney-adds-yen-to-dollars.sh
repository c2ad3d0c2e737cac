#!/bin/sh
# bigmoney.js 0.0.4: 100 dollars and 33,006 yen are 33106 dollars, and 100 euros equal 100 dollars.
#
# Each amount has a currency, and the settings have the rates convert() uses: by them the yen are 220.78 dollars and
# the euros 111.11. Seen: plus(), minus(), times(), eq() and gt() take the number of the other amount, whatever its
# currency, and the result has the currency of the first; nothing is thrown. Converted first, the sum is 320.78.
# Lexprecision adds no figures of two units.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund bigmoney.js@0.0.4 >/dev/null
cat > finding.cjs <<'JS'
const Money = require('bigmoney.js');
Money.settings.base = 'USD';
Money.settings.rates = { USD: 1, EUR: 0.9, JPY: 149.5 };
const dollars = Money('100', 'USD');
const euros = Money('100', 'EUR');
const yen = Money('33006', 'JPY');
console.log(`yen: ${yen.convert('USD').format()}, euros: ${euros.convert('USD').format()}`);
console.log(`plus yen: ${dollars.plus(yen).format()}`);
console.log(`plus converted: ${dollars.plus(yen.convert('USD')).format()}`);
console.log(`minus euros: ${dollars.minus(euros).format()}, equal ${dollars.eq(euros)}`);
console.log(`150 yen more than 100 dollars: ${Money('150', 'JPY').gt(dollars)}`);
JS
node finding.cjs >out.txt
cat out.txt
for line in 'yen: 220.78 USD, euros: 111.11 USD' 'plus yen: 33106 USD' 'plus converted: 320.78 USD' \
  'minus euros: 0 USD, equal true' '150 yen more than 100 dollars: true'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

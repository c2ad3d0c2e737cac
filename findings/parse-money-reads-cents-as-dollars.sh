#!/bin/sh
# parse-money 1.0.12 and parsecurrency 1.1.1: earnings of $.35 per share are 35 dollars, a dividend of $1.125 is 1125.
#
# Releases set earnings per share without the leading zero, and dividends and prices in eighths; two decimals are read
# as such ($1.25 is 1.25). Seen, in both: a point before the first digit is dropped with the sign of the currency, and
# a point before three digits parts thousands, even in "$0.125", which is 125. parse-money reads "8.125%" as 8125.
# Lexprecision reads 0.35, 1.125 and 0.125.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund parse-money@1.0.12 parsecurrency@1.1.1 >/dev/null
cat > finding.cjs <<'JS'
const { default: parseMoney } = require('parse-money');
const parseCurrency = require('parsecurrency');
for (const amount of ['$1.25', '$.35', '$1.125', '$0.125']) {
  console.log(`${amount}: parse-money ${parseMoney(amount).amount}, parsecurrency ${parseCurrency(amount).value}`);
}
console.log(`8.125%: parse-money ${parseMoney('8.125%').amount}`);
JS
node finding.cjs >out.txt
cat out.txt
for line in '$1.25: parse-money 1.25, parsecurrency 1.25' '$.35: parse-money 35, parsecurrency 35' \
  '$1.125: parse-money 1125, parsecurrency 1125' '$0.125: parse-money 125, parsecurrency 125' \
  '8.125%: parse-money 8125'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

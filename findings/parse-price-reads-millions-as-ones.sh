#!/bin/sh
# parse-price 1.1.8: 1,234,567 dollars are 1.234 dollars.
#
# It reads both "1,234.50" and "1.234,50". Seen: a comma without a point is a decimal point, also before three digits,
# and of two commas the second ends the number: "$1,234" is 1.234, "$1,234,567" is 1.234 too. With cents behind it,
# "$1,234,567.00", the same amount is right, so that a list of whole amounts is wrong and a list with cents is not.
# Lexprecision reads 1234567.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund parse-price@1.1.8 >/dev/null
cat > finding.cjs <<'JS'
const parsePrice = require('parse-price');
const parse = parsePrice.default || parsePrice;
for (const amount of ['1.234,50', '$1,234', '$1,234,567', '$1,234,567.00']) {
  console.log(`${amount}: ${parse(amount)}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in '1.234,50: 1234.5' '$1,234: 1.234' '$1,234,567: 1.234' '$1,234,567.00: 1234567'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

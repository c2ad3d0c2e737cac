#!/bin/sh
# compromise 14.17.0: asked for money, it answers 1.2 where it answers 1200000 when asked for numbers.
#
# "Sales were $1.2 million" has one amount. Seen: money() ends before the scale, and its amount is 1.2 with the currency
# dollar; numbers() of the same text is 1200000. Of compounds money() keeps the first word: twenty-five million dollars
# are 20 dollars, and a dividend of seventy-five cents is one of 70.
# Lexprecision scales exactly by the word beside the figure or by the head of the table.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund compromise@14.17.0 >/dev/null
cat > finding.cjs <<'JS'
const nlp = require('compromise');
for (const text of [
  'Sales were $1.2 million.',
  'Sales were twenty-five million dollars.',
  'The dividend is seventy-five cents.',
]) {
  const read = nlp(text);
  console.log(`${text} money ${read.money().get()}, numbers ${read.numbers().get()}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in 'Sales were $1.2 million. money 1.2, numbers 1200000' \
  'Sales were twenty-five million dollars. money 20, numbers 25000000' \
  'The dividend is seventy-five cents. money 70, numbers 75'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

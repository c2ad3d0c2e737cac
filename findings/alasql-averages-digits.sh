#!/bin/sh
# alasql 4.19.1: the average of sales of 33006 and 32996 is 1650316498, if the amounts are text.
#
# JSON has exact decimals as strings, and a column may be declared DECIMAL(12, 2). Seen: AVG sets the digits of one
# amount behind those of the other, 3300632996, and takes half of it; 33006 + 1 is 330061, SUM, MAX and MIN are
# undefined, and a sum of the number 1234.5 and the text 5678 is 1234.55678. Text put into a DECIMAL column stays text:
# its average is the same. Cast in the query, and of numbers, the average is right; no text is refused.
# Lexprecision's JSON has exact decimals as strings: cast them here, as in CAST(amount AS DECIMAL).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund alasql@4.19.1 >/dev/null
cat > finding.cjs <<'JS'
const alasql = require('alasql');
const text = [{ sales: '33006' }, { sales: '32996' }];
const show = (name, query, ...tables) => console.log(`${name}: ${alasql(`VALUE OF ${query}`, tables)}`);
show('average', 'SELECT AVG(sales) FROM ?', text);
show('average cast', 'SELECT AVG(CAST(sales AS DECIMAL)) FROM ?', text);
show('plus one', 'SELECT sales + 1 FROM ?', text);
show('sum', 'SELECT SUM(sales) FROM ?', text);
show('maximum', 'SELECT MAX(sales) FROM ?', text);
show('sum of number and text', 'SELECT SUM(sales) FROM ?', [{ sales: 1234.5 }, { sales: '5678' }]);
alasql('CREATE TABLE figures (sales DECIMAL(12, 2))');
text.forEach(({ sales }) => alasql('INSERT INTO figures VALUES (?)', [sales]));
show('average of decimals', 'SELECT AVG(sales) FROM figures');
show('average of numbers', 'SELECT AVG(sales) FROM ?', [{ sales: 33006 }, { sales: 32996 }]);
JS
node finding.cjs >out.txt
cat out.txt
for line in 'average: 1650316498' 'average cast: 33001' 'plus one: 330061' 'sum: undefined' 'maximum: undefined' \
  'sum of number and text: 1234.55678' 'average of decimals: 1650316498' 'average of numbers: 33001'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# numbro 2.5.0: a deal of $1.2mm, which is 1.2 million dollars, is one of 1.2 trillion.
#
# In finance a million is often "mm", a thousand thousands. numbro reads what it writes, where a million is "m". Seen:
# each letter multiplies by its own, so that mm is a million millions: "$1.2mm" is 1200000000000, "(3.5mm)" is
# -3500000000000, and "1.25bb" is 1.25 times ten to the eighteenth. A capital B is dropped: "1.2B" is 1.2, while "1.2b"
# is 1200000000, and of "1.2M" nothing is read.
# Lexprecision takes mm, like mn and mio, for million, and knows a scale in small letters and in capitals.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund numbro@2.5.0 >/dev/null
cat > finding.cjs <<'JS'
const numbro = require('numbro');
console.log(`written: ${numbro(1200000).formatCurrency({ average: true, mantissa: 1 })}`);
for (const amount of ['$1.2m', '$1.2mm', '(3.5mm)', '1.25bb', '1.2b', '1.2B', '1.2M']) {
  console.log(`${amount}: ${numbro.unformat(amount)}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in 'written: $1.2m' '$1.2m: 1200000' '$1.2mm: 1200000000000' '(3.5mm): -3500000000000' \
  '1.25bb: 1250000000000000000' '1.2b: 1200000000' '1.2B: 1.2' '1.2M: undefined'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

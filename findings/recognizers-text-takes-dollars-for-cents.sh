#!/bin/sh
# Microsoft's recognizers-text-suite 1.3.1 (English): "USD 1.2 million" is 12000 United States dollars.
#
# Foreign issuers and bond prospectuses set the code of a currency before the amount. Seen: the amount behind a code is
# taken for a fraction of it, as cents would be, and divided by a hundred: "EUR 12.3 million" is 123000 Euro, and "GBP
# 2,500" 25 British pound. "US$1.2 million", "12.3 million euros" and even "HKD 500" are right.
# Lexprecision keeps the currency apart from the amount, which no currency divides.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1 >/dev/null
cat > finding.cjs <<'JS'
const { recognizeCurrency } = require('@microsoft/recognizers-text-suite');
for (const text of [
  'US$1.2 million',
  'USD 1.2 million',
  '12.3 million euros',
  'EUR 12.3 million',
  'GBP 2,500',
  'HKD 500',
]) {
  const amounts = recognizeCurrency(`Sales were ${text}.`, 'en-us');
  console.log(`${text}: ${amounts.map(({ resolution }) => `${resolution.value} ${resolution.unit}`)}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in 'US$1.2 million: 1200000 United States dollar' 'USD 1.2 million: 12000 United States dollar' \
  '12.3 million euros: 12300000 Euro' 'EUR 12.3 million: 123000 Euro' 'GBP 2,500: 25 British pound' \
  'HKD 500: 500 Hong Kong dollar'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# currency-formatter 1.5.9: "S/. 1,234,567.00", as it writes soles of Peru itself, is 0.1234567.
#
# unformat() reads an amount back by the separators of its currency ("$1,000,000" is 1000000). Seen: a point in the sign
# of the currency counts as one of the number, so that soles, lempiras and balboas are a ten-millionth of what was
# written, and those of eleven Arab states, whose signs have two or more, are 0; the dong has the point for thousands
# and for decimals, 1.234.567 being 1.234. Of its 163 currencies 17 do not come back; nothing is thrown.
# Lexprecision tells the sign of a currency from the number.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund currency-formatter@1.5.9 >/dev/null
cat > finding.cjs <<'JS'
const { currencies, format, unformat } = require('currency-formatter');
const back = (code) => unformat(format(1234567, { code }), { code });
for (const code of ['USD', 'EUR', 'CHF', 'PEN', 'AED', 'VND']) {
  console.log(`${code}: ${back(code)}`);
}
const written = (code) => format(1234567, { code }).replace(/\s/g, ' ');
console.log(`soles: ${written('PEN')}, dong: ${written('VND')}`);
const lost = currencies.map(({ code }) => code).filter((code) => Math.abs(back(code) - 1234567) > 0.5);
const none = lost.filter((code) => back(code) === 0);
console.log(`lost: ${lost.length} of ${currencies.length}, of these 0: ${none.join(' ')}`);
JS
node finding.cjs >out.txt
cat out.txt
for line in 'USD: 1234567' 'EUR: 1234567' 'CHF: 1234567' 'PEN: 0.1234567' 'AED: 0' 'VND: 1.234' \
  'soles: S/. 1,234,567.00, dong: 1.234.567 ₫' \
  'lost: 17 of 163, of these 0: AED BHD DZD EGP IQD JOD KWD LBP LYD MAD TND'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# decimal-number-to-words 1.3.3: a loss of 1234 dollars is spelled out as nothing.
#
# Amounts are spelled out on cheques and in agreements; the README has "minus three" for -3. Seen: toWords() of -3,
# -1234, -0.35 and of 0 is the empty text, and nothing is thrown; 1234, 0.35 and 12.05 are right.
# number-to-words 1.2.4, which it wraps, has "minus one thousand, two hundred thirty-four" and "zero".
# Lexprecision writes figures in digits.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund decimal-number-to-words@1.3.3 number-to-words@1.2.4 >/dev/null
cat > finding.cjs <<'JS'
const decimal = require('decimal-number-to-words');
const whole = require('number-to-words');
for (const amount of [1234, -1234, -3, 0]) {
  console.log(`${amount}: "${decimal.toWords(amount)}", wrapped "${whole.toWords(amount)}"`);
}
for (const amount of [12.05, 0.35, -0.35]) {
  console.log(`${amount}: "${decimal.toWords(amount)}"`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in '1234: "one thousand, two hundred thirty-four", wrapped "one thousand, two hundred thirty-four"' \
  '-1234: "", wrapped "minus one thousand, two hundred thirty-four"' '-3: "", wrapped "minus three"' \
  '0: "", wrapped "zero"' '12.05: "twelve point zero five"' '0.35: "zero point three five"' '-0.35: ""'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

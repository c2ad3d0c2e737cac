#!/bin/sh
# Microsoft's recognizers-text-suite 1.3.1 (English): half a million dollars are 0.000002 dollars.
#
# "2.5 million" and "500 thousand dollars" are read as one expects. Seen: behind a fraction in words, the million
# divides instead of multiplying: "half a million" is 2E-06, one by two million, "a quarter of a million" is 4E-06,
# "two and a half million" 2.0000005, and a charge of half a million dollars 2E-06 Dollar.
# Lexprecision makes no figure of amounts in words.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1 >/dev/null
cat > finding.cjs <<'JS'
const { recognizeNumber, recognizeCurrency } = require('@microsoft/recognizers-text-suite');
for (const text of ['2.5 million', 'half a million', 'a quarter of a million', 'two and a half million']) {
  console.log(`${text}: ${recognizeNumber(text, 'en-us').map(({ resolution }) => resolution.value)}`);
}
for (const text of ['500 thousand dollars', 'half a million dollars']) {
  const amounts = recognizeCurrency(`The charge was ${text}.`, 'en-us');
  console.log(`${text}: ${amounts.map(({ resolution }) => `${resolution.value} ${resolution.unit}`)}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in '2.5 million: 2500000' 'half a million: 2E-06' 'a quarter of a million: 4E-06' \
  'two and a half million: 2.0000005' '500 thousand dollars: 500000 Dollar' 'half a million dollars: 2E-06 Dollar'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# numerizer 0.0.4: "12.3 million" is 12.3000000, which is 12.3.
#
# Text with numbers in words is turned into text with numbers in figures, to be parsed; "12 million" gives 12000000.
# Seen: the zeros of a million are appended to the figure before it, behind the decimal point if it has one, so that
# sales of 12.3 million are parsed as 12.3, charges of 1.25 billion as 1.25, and "two and a half million" as 2.5.
# Lexprecision scales exactly: "$12.3 million" is 12300000.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund numerizer@0.0.4 >/dev/null
cat > finding.cjs <<'JS'
const numerizer = require('numerizer');
for (const amount of ['12 million', '12.3 million', '1.25 billion', 'two and a half million']) {
  const figures = numerizer(amount);
  console.log(`${amount}: ${figures}, parsed ${parseFloat(figures)}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in '12 million: 12000000, parsed 12000000' '12.3 million: 12.3000000, parsed 12.3' \
  '1.25 billion: 1.25000000000, parsed 1.25' 'two and a half million: 2.5000000, parsed 2.5'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

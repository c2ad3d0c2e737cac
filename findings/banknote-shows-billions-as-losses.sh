#!/bin/sh
# banknote 0.2.7: sales of $3,000,000,000.00 are shown as $-296.00, and of $4,500,000,000.00 as $205,032,704.00.
#
# It formats amounts of subunits (123456 cents are "$1,234.56"), and 300000000000 cents are a whole number that a double
# holds exactly. Seen: the units are cut to 32 bits, so that from $2,147,483,648.00 on they wrap around: billions are a
# loss of hundreds or some millions, 45,095,325,000,000 dollars are "$0.00", and a loss of three billions has two signs
# in German. Each currency has 100 subunits, so that 33006 yen, which have none, are "¥330.06".
# Lexprecision prints amounts by BigDecimal, of any size.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund banknote@0.2.7 >/dev/null
cat > finding.cjs <<'JS'
const { formattingForLocale, formatSubunitAmount } = require('banknote');
for (const dollars of [2147483647, 2147483648, 3000000000, 4500000000, 45095325000000]) {
  console.log(`${dollars}: ${formatSubunitAmount(dollars * 100, formattingForLocale('en-US'))}`);
}
console.log(`loss: ${formatSubunitAmount(-3000000000 * 100, formattingForLocale('de-DE'))}`);
console.log(`yen: ${formatSubunitAmount(33006, formattingForLocale('ja-JP'))}`);
JS
node finding.cjs >out.txt
cat out.txt
for line in '2147483647: $2,147,483,647.00' '2147483648: $-648.00' '3000000000: $-296.00' \
  '4500000000: $205,032,704.00' '45095325000000: $0.00' 'yen: ¥330.06'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
grep -q '^loss: --296,00' out.txt || { echo 'changed: loss' >&2; exit 1; }
echo 'as described'

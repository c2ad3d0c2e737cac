#!/bin/sh
# words-to-numbers 1.5.1: "twenty-five thousand" is 5020, and "ninety-five million" 5000090.
#
# Agreements and older releases set out amounts in words, and the README reads "twenty thousand five hundred and sixty
# nine" as 20569, as here. Seen: if two words or more stand before the scale, only the last is scaled, and the others
# are added: 750,000 is 50700, and 234,567,000 is 4007790. All are plain numbers, and nothing warns.
# Lexprecision reads amounts in figures, with the scale said beside them.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund words-to-numbers@1.5.1 >/dev/null
cat > finding.cjs <<'JS'
const { wordsToNumbers } = require('words-to-numbers');
for (const amount of [
  'twenty thousand five hundred and sixty nine',
  'twelve million',
  'twenty-five thousand',
  'seven hundred fifty thousand',
  'ninety-five million',
  'two hundred thirty-four million five hundred sixty-seven thousand',
]) {
  console.log(`${amount}: ${wordsToNumbers(amount)}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in 'twenty thousand five hundred and sixty nine: 20569' 'twelve million: 12000000' 'twenty-five thousand: 5020' \
  'seven hundred fifty thousand: 50700' 'ninety-five million: 5000090' \
  'two hundred thirty-four million five hundred sixty-seven thousand: 4007790'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

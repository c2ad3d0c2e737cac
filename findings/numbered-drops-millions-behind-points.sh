#!/bin/sh
# numbered 1.1.0: "one point two million" is 1.2, "2.5 million" is 1000000, and "minus twelve thousand" a gain.
#
# parse() turns words into a number as best it can, a point among them ("point two five nine" is 0.259). Seen: a word of
# magnitude behind a point counts for nothing, and digits before one for nothing too, so that "12 thousand" is 1000 and
# "half a million" a whole one; "minus" is passed over, while "negative" is read. Whole numbers in words are right.
# Lexprecision reads figures in digits, with the word of magnitude behind them: $1.2 million are 1200000 dollars.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund numbered@1.1.0 >/dev/null
cat > finding.cjs <<'JS'
const { parse } = require('numbered');
for (const words of [
  'one million two hundred thousand',
  'one point two million',
  'three point five billion',
  '2.5 million',
  '12 thousand',
  'half a million',
  'minus twelve thousand',
  'negative twelve thousand',
]) {
  console.log(`${words}: ${parse(words)}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in 'one million two hundred thousand: 1200000' 'one point two million: 1.2' 'three point five billion: 3.5' \
  '2.5 million: 1000000' '12 thousand: 1000' 'half a million: 1000000' 'minus twelve thousand: 12000' \
  'negative twelve thousand: -12000'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# mathjs 15.2.0: a margin of 12.4% less one of 11.9% is -0.095, though the margin has risen by half a point.
#
# "12.4%" is 0.124, and "1234 - 37.9%" takes 37.9 percent off. Seen: a percent sign in front of a term, signed or not,
# is the remainder of a division, so "12.4% - 11.9%" is 12.4 modulo -0.119; "20% - 5%" is 0, "37.9% + 0" is 37.9, and
# "1234 - 12% - 5%" is 1234. With each rate in parentheses, and by subtract(12.4%, 11.9%), it is 0.005, but for the
# error of doubles; nothing warns of the others.
# Lexprecision has rates as exact numbers, and the change of one is their difference, with bounds.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund mathjs@15.2.0 >/dev/null
cat > finding.cjs <<'JS'
const { evaluate } = require('mathjs');
for (const rates of [
  '12.4%',
  '1234 - 37.9%',
  '12.4% - 11.9%',
  '20% - 5%',
  '37.9% + 0',
  '1234 - 12% - 5%',
  '(12.4%) - (11.9%)',
  'subtract(12.4%, 11.9%)',
]) {
  console.log(`${rates}: ${Number(evaluate(rates).toFixed(9))}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in '12.4%: 0.124' '1234 - 37.9%: 766.314' '12.4% - 11.9%: -0.095' '20% - 5%: 0' '37.9% + 0: 37.9' \
  '1234 - 12% - 5%: 1234' '(12.4%) - (11.9%): 0.005' 'subtract(12.4%, 11.9%): 0.005'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

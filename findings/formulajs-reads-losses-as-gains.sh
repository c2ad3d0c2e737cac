#!/bin/sh
# @formulajs/formulajs 4.6.1: VALUE of an amount in parentheses is positive.
#
# VALUE turns text into the number that a spreadsheet would make of it, and Excel makes -1234 of (1,234) and of
# ($1,234). Seen: 1234 for both, without an error; a minus behind the figure, 1,234-, is dropped too. A minus in front
# is kept, and what is no number to it, "1,234 (1)", is #VALUE!.
# Lexprecision reads figures in parentheses as negative, and asks the sums of the table what a lone parenthesis means.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund @formulajs/formulajs@4.6.1 >/dev/null
cat > finding.cjs <<'JS'
const { VALUE } = require('@formulajs/formulajs');
for (const text of ['(1,234)', '($1,234)', '1,234-', '-1,234', '1,234 (1)']) {
  const value = VALUE(text);
  console.log(`${text} -> ${value instanceof Error ? value.message : value}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in '(1,234) -> 1234' '($1,234) -> 1234' '1,234- -> 1234' '-1,234 -> -1234' '1,234 (1) -> #VALUE!'; do
  grep -qxF -e "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

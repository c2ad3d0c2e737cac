#!/bin/sh
# xlsx (SheetJS) 0.18.5: a CSV cell "1.234,5" is read as the number 1.2345.
#
# One thousand two hundred and thirty-four and a half, as half of Europe prints it. Another convention could be kept as
# text or refused. Seen: the comma is dropped, the cell is numeric and says 1.2345, a thousandth of what is meant, and
# only its displayed text still says 1.234,5; a nineteen-digit count loses its last digits likewise.
# Lexprecision decides the notation for a document as a whole and refuses what stays open; its CSV has points alone.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund xlsx@0.18.5 >/dev/null
cat > finding.cjs <<'JS'
const XLSX = require('xlsx');
const book = XLSX.read('"1.234,5"\n"(1,234)"\n9876543210987654321\n', { type: 'string' });
const sheet = book.Sheets[book.SheetNames[0]];
for (const cell of ['A1', 'A2', 'A3']) {
  console.log(`${sheet[cell].w} -> ${sheet[cell].t} ${sheet[cell].v}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in '1.234,5 -> n 1.2345' '(1,234) -> n -1234' '9876543210987654321 -> n 9876543210987655000'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

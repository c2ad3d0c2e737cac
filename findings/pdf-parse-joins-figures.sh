#!/bin/sh
# pdf-parse 1.1.1: sales of 304 and 987 in two columns are 304987.
#
# It gives the text of a PDF, line by line. Seen: what stands on one line of the page is set one behind the other
# without a blank, whatever the room between, so that two years of a row of a statement are one number: "304" and "987"
# are "304987", "1,234" and "1,120" are "1,2341,120", and the item before them is joined too. Figures of less than a
# thousand, as statements in millions have them, leave no sign of it. (pdf-parse 2.4.5 sets blanks between them; pdfkit
# 0.17.2 makes the PDF.)
# Lexprecision reads no PDF; text made from one must keep its columns.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund pdf-parse@1.1.1 pdfkit@0.17.2 >/dev/null
cat > finding.cjs <<'JS'
const PDFDocument = require('pdfkit');
const pdfParse = require('pdf-parse');
const rows = [
  ['Sales', '304', '987'],
  ['Costs', '1,234', '1,120'],
  ['Net loss', '(930)', '(133)'],
];
const pdf = new PDFDocument({ font: 'Courier' });
const parts = [];
pdf.on('data', (part) => parts.push(part));
pdf.on('end', async () => {
  const { text } = await pdfParse(new Uint8Array(Buffer.concat(parts)));
  console.log(text.trim());
});
pdf.fontSize(10);
rows.forEach(([item, ...figures], row) => {
  const y = 100 + 15 * row;
  pdf.text(item, 72, y, { lineBreak: false });
  figures.forEach((figure, column) => {
    pdf.text(figure, 300 + 100 * column - 6 * figure.length, y, { lineBreak: false });
  });
});
pdf.end();
JS
node finding.cjs >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'Sales304987' 'Costs1,2341,120' 'Net loss(930)(133)'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

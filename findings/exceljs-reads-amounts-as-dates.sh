#!/bin/sh
# exceljs 4.4.0: a cell with an amount in millions, shown with an m behind it, is read as a date.
#
# In a format a backslash shows the character behind it as it is (ECMA-376, 18.8.31), so 0.0,,\m shows 1,250,000 as
# 1.3m, 0\d shows 45 days as 45d, and 0.0\y 2.5 years as 2.5y. Seen: the letters pass for month, day and year, and the
# values read are the dates 5322-05-19, 1900-02-13 and 1900-01-01. In quotes, 0.0,,"m", and with a k they stay numbers.
# Lexprecision's workbooks store full amounts in plain formats.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund exceljs@4.4.0 >/dev/null
cat > finding.cjs <<'JS'
const ExcelJS = require('exceljs');
const cells = [
  ['0.0,,\\m', 1250000],
  ['0\\d', 45],
  ['0.0\\y', 2.5],
  ['0.0,,"m"', 1250000],
  ['0.0,\\k', 1250000],
];
(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Operations');
  cells.forEach(([format, amount], i) => {
    const cell = sheet.getCell(i + 1, 1);
    cell.value = amount;
    cell.numFmt = format;
  });
  await book.xlsx.writeFile('book.xlsx');
  const read = new ExcelJS.Workbook();
  await read.xlsx.readFile('book.xlsx');
  cells.forEach(([format], i) => {
    const value = read.getWorksheet('Operations').getCell(i + 1, 1).value;
    console.log(`${format} -> ${value instanceof Date ? value.toISOString().slice(0, 10) : value}`);
  });
})();
JS
node finding.cjs >out.txt
cat out.txt
for line in '0.0,,\m -> 5322-05-19' '0\d -> 1900-02-13' '0.0\y -> 1900-01-01' '0.0,,"m" -> 1250000' '0.0,\k -> 1250000'; do
  grep -qxF "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

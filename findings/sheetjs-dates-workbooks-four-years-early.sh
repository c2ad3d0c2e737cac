#!/bin/sh
# xlsx (SheetJS) 0.18.5: a quarter to June 30, 2003 ends on June 29, 1999, if the workbook counts days from 1904.
#
# A workbook says in itself whether its days are counted from 1900 or, as Excel for the Mac long did, from 1904. Seen:
# with cellDates the day is a Date of 1999, four years and a day early, while the text of the same cell says
# 2003-06-30, and the workbook that was read says date1904: true. No warning is given; without cellDates the text is
# right. (exceljs 4.4.0, which writes the workbook, and read-excel-file 6.0.1 read 2003; xlsx-populate 1.21.0 has the
# number 36340, for which its numberToDate() gives June 29, 1999 too.)
# Lexprecision's workbooks count from 1900.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 read-excel-file@6.0.1 \
  xlsx-populate@1.21.0 >/dev/null
cat > finding.cjs <<'JS'
const ExcelJS = require('exceljs');
const XLSX = require('xlsx');
const readXlsxFile = require('read-excel-file/node');
const XlsxPopulate = require('xlsx-populate');
const day = (date) => date.toISOString().slice(0, 10);
(async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = true;
  const cell = workbook.addWorksheet('figures').getCell('A1');
  cell.value = new Date(Date.UTC(2003, 5, 30));
  cell.numFmt = 'yyyy-mm-dd';
  await workbook.xlsx.writeFile('figures.xlsx');

  const read = XLSX.readFile('figures.xlsx', { cellDates: true });
  const { v, w } = read.Sheets.figures.A1;
  console.log(`SheetJS: ${day(v)}, text ${w}, counts from 1904: ${read.Workbook.WBProps.date1904}`);
  console.log(`SheetJS as CSV: ${XLSX.utils.sheet_to_csv(XLSX.readFile('figures.xlsx').Sheets.figures)}`);
  const other = new ExcelJS.Workbook();
  await other.xlsx.readFile('figures.xlsx');
  console.log(`exceljs: ${day(other.getWorksheet('figures').getCell('A1').value)}`);
  console.log(`read-excel-file: ${day((await readXlsxFile('figures.xlsx'))[0][0])}`);
  const number = (await XlsxPopulate.fromFileAsync('figures.xlsx')).sheet('figures').cell('A1').value();
  console.log(`xlsx-populate: ${number}, ${day(XlsxPopulate.numberToDate(number))}`);
})();
JS
TZ=UTC node finding.cjs >out.txt
cat out.txt
for line in 'SheetJS: 1999-06-29, text 2003-06-30, counts from 1904: true' 'SheetJS as CSV: 2003-06-30' \
  'exceljs: 2003-06-30' 'read-excel-file: 2003-06-30' 'xlsx-populate: 36340, 1999-06-29'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# @dsnp/parquetjs 1.8.8: decimals of nine digits come back in other rows, and 4.35 is written as 4.34.
#
# DECIMAL(9,2) and DECIMAL(18,2) are columns for amounts with cents. Seen: the column of nine digits is written in eight
# bytes for each value and read back in four: 0.35, -0.02, 1.15 and 4.35 are 0.35, 0, -0.02 and -0.01. In both columns
# 1.15 and 4.35 are a cent less, as 1.15 by 100 is 114.99999999999999 in doubles, whose places are cut. (DuckDB 1.5.6
# reads the rows of either file in their order, and the missing cents from both.)
# Lexprecision's Parquet files are written by DuckDB, with each figure as printed in a text column beside the decimal.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund @dsnp/parquetjs@1.8.8 @duckdb/node-api@1.5.6-r.1 >/dev/null
cat > finding.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
import parquet from '@dsnp/parquetjs';
const duckdb = await (await DuckDBInstance.create()).connect();
const amounts = [0.35, -0.02, 1.15, 4.35];
for (const precision of [9, 18]) {
  const file = `decimal${precision}.parquet`;
  const schema = new parquet.ParquetSchema({ amount: { type: 'DECIMAL', precision, scale: 2 } });
  const writer = await parquet.ParquetWriter.openFile(schema, file);
  for (const amount of amounts) {
    await writer.appendRow({ amount });
  }
  await writer.close();
  const reader = await parquet.ParquetReader.openFile(file);
  const cursor = reader.getCursor();
  const read = [];
  for (let row = await cursor.next(); row; row = await cursor.next()) {
    read.push(row.amount);
  }
  await reader.close();
  const rows = await duckdb.runAndReadAll(`SELECT amount FROM '${file}'`);
  console.log(`${precision} digits, read: ${read.join(' ')}`);
  console.log(`${precision} digits, DuckDB: ${rows.getRowsJson().join(' ')}`);
}
JS
node finding.mjs >out.txt
cat out.txt
for line in '9 digits, read: 0.35 0 -0.02 -0.01' '9 digits, DuckDB: 0.35 -0.02 1.14 4.34' \
  '18 digits, read: 0.35 -0.02 1.14 4.34' '18 digits, DuckDB: 0.35 -0.02 1.14 4.34'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

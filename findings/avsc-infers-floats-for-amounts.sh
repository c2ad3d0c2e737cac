#!/bin/sh
# avsc 5.7.9: sales of 45,095,325,000,000 yen are written as 45,095,323,697,152, with the type it infers for them.
#
# Type.forValue() gives the Avro type of a sample, for data that has no schema. Seen: a number with decimals, and a
# whole one of more than 32 bits, is a float, which keeps about seven digits: 33006001.25 is read back as 33006002, and
# 4.35 as 4.349999904632568. One amount with cents makes a list of them one of floats, in which the 1234567890 beside
# it is 1234567936. A double keeps all of these as they are; nothing warns that they do not fit.
# Lexprecision writes no Avro; its exports have amounts as decimals and as text.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund avsc@5.7.9 >/dev/null
cat > finding.cjs <<'JS'
const { Type } = require('avsc');
const show = (value, type) => console.log(`${type.typeName} ${value}: ${type.fromBuffer(type.toBuffer(value))}`);
for (const sales of [45095325000000, 33006001.25, 4.35, 1234567890]) {
  show(sales, Type.forValue(sales));
}
const list = [1234567890, 1234567.25];
show(list, Type.forValue(list));
show(45095325000000, Type.forSchema('double'));
JS
node finding.cjs >out.txt
cat out.txt
for line in 'float 45095325000000: 45095323697152' 'float 33006001.25: 33006002' 'float 4.35: 4.349999904632568' \
  'int 1234567890: 1234567890' 'array 1234567890,1234567.25: 1234567936,1234567.25' \
  'double 45095325000000: 45095325000000'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

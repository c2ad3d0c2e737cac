#!/bin/sh
# fast-xml-parser 5.12.1: a security in a report of holdings (Form 13F) is the number 9.8761e+106.
#
# The CUSIP of a security is nine characters: six for the issuer, in which letters stand, two for the issue, and a check
# digit. Seen: by default text that looks like a number becomes one. 98761E102, five digits and an E, is read as
# 9.8761e+106, and written back as that; 000987107 as 987107, so that neither is found any more, while the security
# between them, 98761F109, is left as it is. parseTagValue: false keeps all three.
# Lexprecision keeps with each figure the text it was printed as.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund fast-xml-parser@5.12.1 >/dev/null
cat > finding.cjs <<'JS'
const { XMLBuilder, XMLParser } = require('fast-xml-parser');
const held = ['98761E102', '98761F109', '000987107'];
const table = `<informationTable>${held
  .map((cusip) => `<infoTable><cusip>${cusip}</cusip><value>1234</value></infoTable>`)
  .join('')}</informationTable>`;
for (const options of [{}, { parseTagValue: false }]) {
  const { informationTable } = new XMLParser(options).parse(table);
  console.log(`${JSON.stringify(options)}: ${informationTable.infoTable.map(({ cusip }) => cusip).join(', ')}`);
}
console.log(`written back: ${new XMLBuilder().build(new XMLParser().parse('<cusip>98761E102</cusip>'))}`);
JS
node finding.cjs >out.txt
cat out.txt
for line in '{}: 9.8761e+106, 98761F109, 987107' '{"parseTagValue":false}: 98761E102, 98761F109, 000987107' \
  'written back: <cusip>9.8761e+106</cusip>'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

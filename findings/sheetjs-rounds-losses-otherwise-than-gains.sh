#!/bin/sh
# xlsx (SheetJS) 0.18.5: a format in millions shows a loss and a gain of the same size differently.
#
# The format 0.0,, sets an amount in millions to one decimal. Seen: 1,250,000 is shown as 1.3 and -1,250,000 as -1.2;
# with thousands separators, #,##0.0,, it is -1.3. A column of such cells does not foot though its amounts do.
# Lexprecision's workbooks store full amounts in plain formats, and its checks compare rounded values.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund xlsx@0.18.5 >/dev/null
cat > finding.cjs <<'JS'
const { SSF } = require('xlsx');
for (const format of ['0.0,,', '#,##0.0,,']) {
  console.log(`${format} ${SSF.format(format, 1250000)} ${SSF.format(format, -1250000)}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in '0.0,, 1.3 -1.2' '#,##0.0,, 1.3 -1.3'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

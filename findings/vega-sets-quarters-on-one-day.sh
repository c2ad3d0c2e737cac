#!/bin/sh
# vega-loader 5.1.3: the four quarters of a year are one day, January 1, and Level 2 assets are a day of February 2001.
#
# The loader of Vega and Vega-Lite takes a column for dates if JavaScript parses each of its texts, and V8 skips words
# before a number. Seen, with parse: 'auto': "First quarter 2003" to "Fourth quarter 2003" all become January 1, 2003,
# as "Fiscal 2003" does, so that a chart sets four quarters on one another; the levels of fair value are the first days
# of January to March 2001, "Segment 1" is January 1 and "Note 5" May 1 of it. "Q2 2003" stays text.
# (datalib 1.9.3 infers likewise.)
# Lexprecision's exports have the two days of each period, as 2003-04-01 and 2003-06-30.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund vega-loader@5.1.3 datalib@1.9.3 >/dev/null
cat > finding.mjs <<'JS'
import datalib from 'datalib';
import { read } from 'vega-loader';
const shown = (value) => (typeof value === 'string' ? value : new Date(value).toLocaleDateString('en-CA'));
const show = (loader, parse, labels) => {
  const csv = ['label,amount', ...labels.map((label) => `${label},30873`)].join('\n');
  const rows = parse(csv, { type: 'csv', parse: 'auto' });
  rows.forEach(({ label }, i) => console.log(`${loader}: ${labels[i]} -> ${shown(label)}`));
};
const quarters = ['First quarter 2003', 'Second quarter 2003', 'Third quarter 2003', 'Fourth quarter 2003'];
show('vega-loader', read, quarters);
show('datalib', datalib.read, quarters);
show('vega-loader', read, ['Level 1', 'Level 2', 'Level 3']);
for (const label of ['Fiscal 2003', 'Segment 1', 'Note 5', 'Q2 2003']) {
  show('vega-loader', read, [label]);
}
JS
node finding.mjs >out.txt
cat out.txt
for line in 'First quarter 2003 -> 2003-01-01' 'Second quarter 2003 -> 2003-01-01' 'Third quarter 2003 -> 2003-01-01' \
  'Fourth quarter 2003 -> 2003-01-01' 'Level 1 -> 2001-01-01' 'Level 2 -> 2001-02-01' 'Level 3 -> 2001-03-01' \
  'Fiscal 2003 -> 2003-01-01' 'Segment 1 -> 2001-01-01' 'Note 5 -> 2001-05-01' 'Q2 2003 -> Q2 2003'; do
  grep -qxF "vega-loader: $line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
grep -qxF 'datalib: Fourth quarter 2003 -> 2003-01-01' out.txt || { echo 'changed: datalib' >&2; exit 1; }
echo 'as described'

#!/bin/sh
# tabletojson 4.1.15 and html-table-to-json 1.0.0: sales of 2023 are those of 2022, where the years span dollar signs.
#
# Filings set a dollar sign in a cell of its own and the year above the sign and the figure, in a cell with colspan 2.
# tabletojson reads rowspan as its README sets out. Seen, in both: a heading counts one column whatever it spans, so
# that 2023 is "$" and 2022 is 1,234; 1,100 is under no year. Under two rows of headings the sales of 2023 are "Sales"
# or 1,100, and those of 2022 are 1,234 or the year's 4,800. Nothing is said; without spans all is right.
# node-table-to-csv 0.1.0 writes the cells of both tables as if they spanned nothing, table2array 0.0.2 sets each under
# its year.
# Lexprecision lays each table out by its spans before it reads a row.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund tabletojson@4.1.15 html-table-to-json@1.0.0 \
  node-table-to-csv@0.1.0 table2array@0.0.2 >/dev/null
cat > finding.cjs <<'JS'
const { Tabletojson } = require('tabletojson');
const HtmlTableToJson = require('html-table-to-json');
const toCsv = require('node-table-to-csv');
const toArray = require('table2array');
const row = (cells) => `<tr>${cells}</tr>`;
const th = (text, spans = '') => `<th${spans}>${text}</th>`;
const td = (...texts) => texts.map((text) => `<td>${text}</td>`).join('');
const tables = {
  plain: row(th('Millions') + th('2023') + th('2022')) + row(td('Sales', '1,234', '1,100')),
  dollars:
    row(th('Millions') + th('2023', ' colspan="2"') + th('2022', ' colspan="2"')) +
    row(td('Sales', '$', '1,234', '$', '1,100')),
  'two rows':
    row(th('Millions', ' rowspan="2"') + th('Quarter', ' colspan="2"') + th('Year', ' colspan="2"')) +
    row(th('2023') + th('2022') + th('2023') + th('2022')) +
    row(td('Sales', '1,234', '1,100', '4,800', '4,400')),
};
const years = (read) => `2023 ${read['2023']}, 2022 ${read['2022']}`;
for (const [name, rows] of Object.entries(tables)) {
  const html = `<table>${rows}</table>`;
  const array = toArray(html);
  const [heading, figures] = array.slice(-2);
  console.log(`${name}: tabletojson ${years(Tabletojson.convert(html)[0][0])}`);
  console.log(`${name}: html-table-to-json ${years(HtmlTableToJson.parse(html).results[0][0])}`);
  console.log(`${name}: node-table-to-csv ${toCsv(html).trim().split('\n').slice(-2).join(' / ')}`);
  console.log(`${name}: table2array ${heading.map((year, i) => `${year} ${figures[i]}`).slice(1).join(', ')}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in 'plain: tabletojson 2023 1,234, 2022 1,100' 'plain: html-table-to-json 2023 1,234, 2022 1,100' \
  'dollars: tabletojson 2023 $, 2022 1,234' 'dollars: html-table-to-json 2023 $, 2022 1,234' \
  'dollars: node-table-to-csv Millions,2023,2022 / "Sales","$","1,234","$","1,100"' \
  'dollars: table2array 2023 $, 2023 1,234, 2022 $, 2022 1,100' \
  'two rows: tabletojson 2023 Sales, 2022 1,234' 'two rows: html-table-to-json 2023 1,100, 2022 4,800' \
  'two rows: node-table-to-csv 2023,2022,2023,2022 / "Sales","1,234","1,100","4,800","4,400"' \
  'two rows: table2array 2023 1,234, 2022 1,100, 2023 4,800, 2022 4,400'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

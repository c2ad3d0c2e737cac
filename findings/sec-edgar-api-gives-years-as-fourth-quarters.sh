#!/bin/sh
# sec-edgar-api 1.0.11: the fourth quarter of a figure stated by quarters is the whole year.
#
# It reads the SEC's company facts and derives quarters from cumulative periods. Earnings per share may be there for
# three months and for the year alone, and a fourth quarter that does not follow could be left out. Seen: 1.00, 1.10 and
# 1.20 for three quarters, 4.60 for the year, and 4.60 for the fourth quarter too. Where the half year is missing, the
# nine months, 330, are the third quarter. Nothing marks them; with all cumulative periods there, all four quarters are
# right.
# Lexprecision derives a quarter from what proves it, with bounds, and says that neither of these two is derivable.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund sec-edgar-api@1.0.11 >/dev/null
cat > finding.cjs <<'JS'
const { reportParser } = require('sec-edgar-api');
const filings = {
  Q1: { form: '10-Q', filed: '2022-05-02', accn: '0000000042-22-000001' },
  Q2: { form: '10-Q', filed: '2022-08-01', accn: '0000000042-22-000002' },
  Q3: { form: '10-Q', filed: '2022-11-01', accn: '0000000042-22-000003' },
  FY: { form: '10-K', filed: '2023-02-21', accn: '0000000042-23-000001' },
};
const fact = (fp, start, end, val) => ({ start, end, val, fy: 2022, fp, ...filings[fp] });
const reports = (name, unit, facts) =>
  reportParser
    .parseReportsRaw({
      cik: 42,
      entityName: 'Bellwater Industries, Inc.',
      facts: { 'us-gaap': { [name]: { label: name, description: name, units: { [unit]: facts } } } },
    })
    .map((report) => `${report.fiscalPeriod} ${report[name]}`)
    .join(', ');
const income = [
  fact('Q1', '2022-01-01', '2022-03-31', 100),
  fact('Q2', '2022-01-01', '2022-06-30', 210),
  fact('Q3', '2022-01-01', '2022-09-30', 330),
  fact('FY', '2022-01-01', '2022-12-31', 460),
];
console.log('by quarters: ' + reports('EarningsPerShareBasic', 'USD/shares', [
  fact('Q1', '2022-01-01', '2022-03-31', 1.0),
  fact('Q2', '2022-04-01', '2022-06-30', 1.1),
  fact('Q3', '2022-07-01', '2022-09-30', 1.2),
  fact('FY', '2022-01-01', '2022-12-31', 4.6),
]));
console.log('no half year: ' + reports('NetIncomeLoss', 'USD', income.filter(({ fp }) => fp !== 'Q2')));
console.log('cumulative: ' + reports('NetIncomeLoss', 'USD', income));
JS
node finding.cjs >out.txt
cat out.txt
for line in 'by quarters: Q1 1, Q2 1.1, Q3 1.2, Q4 4.6, FY 4.6' 'no half year: Q1 100, Q3 330, Q4 130, FY 460' \
  'cumulative: Q1 100, Q2 110, Q3 120, Q4 130, FY 460'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

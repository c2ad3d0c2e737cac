#!/bin/sh
# sec-edgar-toolkit 0.2.0: statements from company facts mix quarters and years in one row.
#
# Financials keeps one value for each end date of an item, and a year and its last quarter end on the same day; in the
# SEC's company facts the longer one comes first. Seen: the annual statement of a 10-K with quarterly data gives the
# fourth quarter, 130, as the year 2019 beside the year 2020, 500; the statement of a 10-Q gives the year 500 among
# quarters, and the half year 190 where no second quarter is stated. Rows have end dates and no lengths.
# Lexprecision's facts have both dates of their period, and a quarter never stands for a year.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund sec-edgar-toolkit@0.2.0 >/dev/null
cat > finding.cjs <<'JS'
const { Financials } = require('sec-edgar-toolkit');
const fact = (start, end, val, fy, fp, filed) =>
  ({ start, end, val, fy, fp, form: fp === 'FY' ? '10-K' : '10-Q', filed, accn: '0000000042-20-000001' });
const companyFacts = {
  cik: 42,
  entityName: 'Bellwater Industries, Inc.',
  facts: {
    'us-gaap': {
      NetIncomeLoss: {
        units: {
          USD: [
            fact('2019-01-01', '2019-12-31', 460, 2019, 'FY', '2020-02-21'),
            fact('2019-10-01', '2019-12-31', 130, 2019, 'FY', '2020-02-21'),
            fact('2020-01-01', '2020-03-31', 90, 2020, 'Q1', '2020-05-01'),
            fact('2020-01-01', '2020-06-30', 190, 2020, 'Q2', '2020-08-03'),
            fact('2020-01-01', '2020-12-31', 500, 2020, 'FY', '2021-02-22'),
          ],
        },
      },
    },
  },
};
for (const form of ['10-K', '10-Q']) {
  const { values } = new Financials(companyFacts, form).incomeStatement().rows[0];
  console.log(`${form}: ` + Object.entries(values).map(([end, value]) => `${end} ${value}`).join(', '));
}
JS
node finding.cjs >out.txt
cat out.txt
for line in '10-K: 2020-12-31 500, 2019-12-31 130' '10-Q: 2020-12-31 500, 2020-06-30 190, 2020-03-31 90, 2019-12-31 130'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

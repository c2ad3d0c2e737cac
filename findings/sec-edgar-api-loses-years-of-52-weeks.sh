#!/bin/sh
# sec-edgar-api 1.0.11: of two fiscal years that end in one calendar year, the first is lost.
#
# Years of 52 or 53 weeks to the Saturday nearest to December 31 end on January 1, 2022 and on December 31, 2022. Seen:
# of company facts for the fiscal years 2020 to 2023, with all cumulative quarters, come reports of 2020 (called 2021),
# 2022 and 2023; the year to January 1, 2022, 500, and its four quarters are nowhere, without a word. The options for
# filings and for the end of the fiscal year change nothing.
# Lexprecision takes fiscal years from the dates of the facts and derives all four quarters of that year.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund sec-edgar-api@1.0.11 >/dev/null
cat > finding.cjs <<'JS'
const { reportParser } = require('sec-edgar-api');
const day = (date, days) =>
  new Date(new Date(date).getTime() + days * 86400000).toISOString().slice(0, 10);
const facts = [];
const filings = [];
const years = [
  [2020, '2019-12-29', '2021-01-02', 400],
  [2021, '2021-01-03', '2022-01-01', 500],
  [2022, '2022-01-02', '2022-12-31', 600],
  [2023, '2023-01-01', '2023-12-30', 700],
];
for (const [fy, start, last, income] of years) {
  [day(start, 90), day(start, 181), day(start, 272), last].forEach((end, i) => {
    const form = i === 3 ? '10-K' : '10-Q';
    const filed = day(end, 35);
    const accn = `0000000042-${filed.slice(2, 4)}-00000${i + 1}`;
    facts.push({ start, end, val: (income * (i + 1)) / 4, fy, fp: i === 3 ? 'FY' : `Q${i + 1}`, form, filed, accn });
    filings.push({ accessionNumber: accn, filingDate: filed, reportDate: end, form });
  });
}
const companyFacts = {
  cik: 42,
  entityName: 'Bellwater Industries, Inc.',
  facts: { 'us-gaap': { NetIncomeLoss: { label: '', description: '', units: { USD: facts } } } },
};
const options = { none: undefined, filings: { filings }, 'year end': { fiscalYearEnd: { month: 12, day: 31 } } };
for (const [name, option] of Object.entries(options)) {
  const reports = reportParser.parseReportsRaw(companyFacts, option);
  const annual = reports.filter(({ fiscalPeriod }) => fiscalPeriod === 'FY');
  const said = annual.map((report) => `${report.fiscalYear} to ${report.dateReport} ${report.NetIncomeLoss}`);
  console.log(`${name}: ${reports.length} reports, years ${said.join(', ')}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for option in none filings 'year end'; do
  line="$option: 15 reports, years 2021 to 2021-01-02 400, 2022 to 2022-12-31 600, 2023 to 2023-12-30 700"
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

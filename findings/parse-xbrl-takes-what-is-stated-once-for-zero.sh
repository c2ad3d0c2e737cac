#!/bin/sh
# parse-xbrl 1.1.5: what an XBRL instance states once is 0, and what it states for two years is right.
#
# A first annual report has no year before, and many facts of later ones, such as a gain from discontinued operations,
# are of one year alone. Seen: of two facts of a concept the one of the year is taken, of a single one none, and the
# fields are 0, as if it were stated so: with assets, equity and revenues of 2003 beside those of 2002 these are 987000,
# 310000 and 1234000; the same instance without 2002 gives 0 for each, and no error. (Its XML reader is compiled as it
# is installed, with Python and a C++ compiler.)
# Lexprecision has no figure where none is stated: an answer is refused with the reason.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund parse-xbrl@1.1.5 >/dev/null
cat > finding.cjs <<'JS'
const { parseStr } = require('parse-xbrl');
const period = (year) => `<startDate>${year}-01-01</startDate><endDate>${year}-12-31</endDate>`;
const context = (id, of) =>
  `<context id="${id}"><entity><identifier scheme="http://www.sec.gov/CIK">0000012345</identifier></entity>
  <period>${of}</period></context>`;
const fact = (name, id, value) =>
  `<us-gaap:${name} contextRef="${id}" unitRef="usd" decimals="-3">${value}</us-gaap:${name}>`;
const contexts = (year) =>
  context(`D${year}`, period(year)) + context(`I${year}`, `<instant>${year}-12-31</instant>`);
const facts = (year, assets, equity, revenues, income) =>
  fact('Assets', `I${year}`, assets) +
  fact('StockholdersEquity', `I${year}`, equity) +
  fact('Revenues', `D${year}`, revenues) +
  fact('NetIncomeLoss', `D${year}`, income);
const dei = (name, value) => `<dei:${name} contextRef="D2003">${value}</dei:${name}>`;
const instance = (before) => `<?xml version="1.0"?>
<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:dei="http://xbrl.sec.gov/dei/2023"
  xmlns:us-gaap="http://fasb.org/us-gaap/2023" xmlns:iso4217="http://www.xbrl.org/2003/iso4217">
${contexts(2003)}${before ? contexts(2002) : ''}<unit id="usd"><measure>iso4217:USD</measure></unit>
${dei('DocumentType', '10-K')}${dei('DocumentPeriodEndDate', '2003-12-31')}
${dei('DocumentFiscalYearFocus', '2003')}${dei('DocumentFiscalPeriodFocus', 'FY')}
${facts(2003, 987000, 310000, 1234000, -56000)}${before ? facts(2002, 900000, 366000, 1100000, 12000) : ''}
</xbrl>`;
(async () => {
  const log = console.log;
  console.log = console.warn = () => {};
  for (const before of [true, false]) {
    const { Assets, Equity, Revenues, NetIncomeLoss } = await new parseStr(instance(before));
    log(`${before ? 'two years' : 'one year'}: ${[Assets, Equity, Revenues, NetIncomeLoss].join(' ')}`);
  }
})();
JS
node finding.cjs >out.txt
cat out.txt
for line in 'two years: 987000 310000 1234000 -56000' 'one year: 0 0 0 0'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

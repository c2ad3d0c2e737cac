#!/bin/sh
# xbrl-parser 1.2.4: total assets are those of a segment, if its context comes first.
#
# Contexts of an XBRL instance come in any order, and Assets are stated for segments as well as for the company. Seen:
# the balance sheet of USGAAPParser takes the first of the latest day, a segment's among them: total assets are 310000
# instead of 987000, and equity, which segments do not state, is gone, so that the equity ratio is 0. With the context
# of the company before that of the segment, and nothing else changed, all are right.
# Lexprecision keeps the segment with each fact, and the company's figures are those without one.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund xbrl-parser@1.2.4 >/dev/null
cat > finding.cjs <<'JS'
const { parseAnnualReport, USGAAPParser } = require('xbrl-parser');
const context = (id, period, member) => `<xbrli:context id="${id}"><xbrli:entity>
<xbrli:identifier scheme="http://www.sec.gov/CIK">0000000042</xbrli:identifier>${member}</xbrli:entity>
<xbrli:period>${period}</xbrli:period></xbrli:context>`;
const seals = `<xbrli:segment><xbrldi:explicitMember dimension="us-gaap:StatementBusinessSegmentsAxis">
bw:SealsMember</xbrldi:explicitMember></xbrli:segment>`;
const year = '<xbrli:startDate>2023-01-01</xbrli:startDate><xbrli:endDate>2023-12-31</xbrli:endDate>';
const day = '<xbrli:instant>2023-12-31</xbrli:instant>';
const fact = (name, ref, value) =>
  `<us-gaap:${name} contextRef="${ref}" unitRef="usd" decimals="-3">${value}</us-gaap:${name}>`;
const company = context('company', day, '');
const segment = context('seals', day, seals);
const instance = (first, second) => `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance"
xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:us-gaap="http://fasb.org/us-gaap/2023"
xmlns:dei="http://xbrl.sec.gov/dei/2023" xmlns:iso4217="http://www.xbrl.org/2003/iso4217"
xmlns:bw="http://bellwater.example/2023">
${context('year', year, '')}${first}${second}
<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
<dei:DocumentType contextRef="year">10-K</dei:DocumentType>
${fact('NetIncomeLoss', 'year', 56000)}${fact('Assets', 'company', 987000)}
${fact('Assets', 'seals', 310000)}${fact('StockholdersEquity', 'company', 493500)}
</xbrli:xbrl>`;
for (const [name, xml] of [
  ['segment first', instance(segment, company)],
  ['company first', instance(company, segment)],
]) {
  const { balance, keyFigures } = parseAnnualReport(xml, new USGAAPParser());
  const equity = balance.liabilitiesAndEquity.equity.total;
  console.log(`${name}: assets ${balance.assets.total}, equity ${equity}, ratio ${keyFigures.equityRatio}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in 'segment first: assets 310000, equity undefined, ratio 0' 'company first: assets 987000, equity 493500, ratio 0.5'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

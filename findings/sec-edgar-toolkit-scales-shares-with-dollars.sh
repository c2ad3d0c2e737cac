#!/bin/sh
# sec-edgar-toolkit 0.2.0: in statements as the SEC renders them, share counts take the scale of the dollars.
#
# A rendered statement says "USD ($) $ in Thousands" where shares are set out in full, and "shares in Thousands, $ in
# Thousands" where they are not. Seen: under the first heading 12,345,678 shares are read as 12345678000, so that
# earnings per share computed with them are a thousandth; under the second, 12,346 as 12346000. Dollars are right under
# both.
# Lexprecision scales a row by the heading that is about it, and proves the scale of shares by earnings per share.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund sec-edgar-toolkit@0.2.0 >/dev/null
cat > finding.cjs <<'JS'
const { RenderedReportReader } = require('sec-edgar-toolkit');
const summary = `<FilingSummary><MyReports><Report><HtmlFileName>R4.htm</HtmlFileName><LongName>4 - Statement</LongName>
<Role>http://bellwater.example/role/Operations</Role><ShortName>Operations</ShortName></Report></MyReports></FilingSummary>`;
const row = (concept, label, value) => `<tr class="re"><td class="pl">
<a onclick="Show.showAR( this, 'defref_us-gaap_${concept}', window );">${label}</a></td><td class="nump">${value}</td></tr>`;
const statement = (scale, shares) => `<html><body><table class="report">
<tr><th class="tl" rowspan="2"><strong>STATEMENT OF OPERATIONS - USD ($)<br> ${scale}</strong></th>
<th class="th">12 Months Ended</th></tr><tr><th class="th">Dec. 31, 2023</th></tr>
${row('NetIncomeLoss', 'Net income', '$ 1,234')}
${row('WeightedAverageNumberOfSharesOutstandingBasic', 'Average shares', shares)}</table></body></html>`;
(async () => {
  for (const [scale, shares] of [
    ['$ in Thousands', '12,345,678'],
    ['shares in Thousands, $ in Thousands', '12,346'],
  ]) {
    const http = { getRaw: async (url) => (url.endsWith('.xml') ? summary : statement(scale, shares)) };
    const items = await new RenderedReportReader('', http).readStatement('Operations');
    const said = items.map(({ label, values, units }) => `${label} ${units['2023-12-31']} ${values['2023-12-31']}`);
    console.log(`${scale}: ${said.join(', ')}`);
  }
})();
JS
node finding.cjs >out.txt
cat out.txt
for line in '$ in Thousands: Net income USD 1234000, Average shares shares 12345678000' \
  'shares in Thousands, $ in Thousands: Net income USD 1234000, Average shares shares 12346000'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

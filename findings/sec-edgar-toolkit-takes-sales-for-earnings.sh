#!/bin/sh
# sec-edgar-toolkit 0.2.0: of a net income of $304 million and sales of $2.1 billion, the net income is $2.1 billion.
#
# CurrentEventParser reads the earnings of a Form 8-K. Seen: behind the word for an item it looks for any amount in
# billions, then for any in millions, then for one in dollars, up to the end of the line. So the net income is the
# sales that stand behind it, and earnings of $0.35 per share are 5000000, as shares were bought back for $5 million.
# With one item to a line all three are right. (FinancialFormParser takes the net sales of a statement in a 10-Q,
# $33,006, for 0, and earnings per share of $0.35 too.)
# Lexprecision takes the amount that the sentence gives to the item, with the scale beside it, or none.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund sec-edgar-toolkit@0.2.0 >/dev/null
cat > finding.cjs <<'JS'
const { CurrentEventParser, FinancialFormParser } = require('sec-edgar-toolkit');
const head = `FORM TYPE: 8-K
CONFORMED PERIOD OF REPORT: 20030724
FILED AS OF DATE: 20030724
ITEM 2.02 RESULTS OF OPERATIONS AND FINANCIAL CONDITION
`;
const releases = {
  'a line each': 'Revenue was $2.1 billion.\nNet income was $304 million.\nEarnings per share were $0.35.\n',
  'one line': 'Net income was $304 million on revenue of $2.1 billion.\n',
  'buying back': 'Earnings per share were $0.35, compared with $0.31. Shares were bought back for $5 million.\n',
};
for (const [name, text] of Object.entries(releases)) {
  const { revenue, netIncome, earningsPerShare } = new CurrentEventParser(head + text).getEarningsResults();
  console.log(`${name}: revenue ${revenue}, net income ${netIncome}, per share ${earningsPerShare}`);
}
const statement = `FORM TYPE: 10-Q
FILED AS OF DATE: 20030724
CONSOLIDATED STATEMENTS OF OPERATIONS
Net sales           $33,006  $32,996
Earnings per share    $0.35    $0.31
`;
const { revenue, earningsPerShare } = new FinancialFormParser(statement).parseIncomeStatement();
console.log(`statement: revenue ${revenue.value}, per share ${earningsPerShare.value}`);
JS
node finding.cjs >out.txt
cat out.txt
for line in 'a line each: revenue 2100000000, net income 304000000, per share 0.35' \
  'one line: revenue 2100000000, net income 2100000000, per share null' \
  'buying back: revenue null, net income 5000000, per share 5000000' 'statement: revenue 0, per share 0'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

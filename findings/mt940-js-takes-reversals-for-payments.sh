#!/bin/sh
# mt940-js 1.0.0: a payment sent back is a second payment, so that the entries of a statement do not meet its balance.
#
# In a bank statement of SWIFT MT940 the mark RD reverses a debit and adds to the balance, RC reverses a credit and
# takes from it. Seen: isCredit looks for a C in either mark, so that a reversed debit of 20 takes 20 from the balance
# and a reversed credit of 30 adds 30; isExpense is true of credits too, and no field of an entry keeps the mark. From
# 1000.00 the entries end at 930, where the statement closes at 910.00. mt940js 1.3.5, @centrapay/swift-parser 1.0.1
# and stitch-swiftmessageparser 2.0.1 sign both right. (mt940-js requires tslib without naming it.)
# Lexprecision reads no bank statements; what it reads it ties to the totals printed with it.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund mt940-js@1.0.0 tslib@2.8.1 mt940js@1.3.5 \
  @centrapay/swift-parser@1.0.1 stitch-swiftmessageparser@2.0.1 >/dev/null
cat > finding.cjs <<'JS'
const mt940 = require('mt940-js');
const { Parser } = require('mt940js');
const { default: stitch } = require('stitch-swiftmessageparser');
const centrapay = require('@centrapay/swift-parser');
const data = `:20:STATEMENT1
:25:12345678/0001234567
:28C:5/1
:60F:C231228EUR1000,00
:61:2312281228D100,00NTRFINVOICE1
:61:2312291229RD20,00NTRFINVOICE2
:61:2312291229RC30,00NTRFINVOICE3
:61:2312291229C20,00NTRFINVOICE4
:62F:C231229EUR910,00
-
`;
const end = (amounts) => amounts.reduce((a, b) => a + b, 1000);
(async () => {
  const [statement] = await mt940.read(Buffer.from(data));
  const said = statement.transactions.map(({ amount, isCredit, isExpense }) => {
    return `${amount} ${isCredit ? 'credit' : 'debit'}${isExpense ? ' expense' : ''}`;
  });
  const signed = statement.transactions.map(({ amount, isCredit }) => (isCredit ? amount : -amount));
  console.log(`mt940-js: ${said.join(', ')}`);
  console.log(`mt940-js: entries end at ${end(signed)}, statement at ${statement.closingBalance.value}`);
  for (const [name, [{ transactions }]] of Object.entries({
    mt940js: new Parser().parse(data),
    stitch: stitch.parse({ type: 'mt940', data, validate: true }),
    centrapay: centrapay.parse({ type: 'mt940', data, validate: true }),
  })) {
    const amounts = transactions.map(({ amount }) => Number(amount));
    console.log(`${name}: ${amounts.join(', ')}, entries end at ${end(amounts)}`);
  }
})();
JS
node finding.cjs >out.txt
cat out.txt
for line in 'mt940-js: 100 debit expense, 20 debit expense, 30 credit expense, 20 credit expense' \
  'mt940-js: entries end at 930, statement at 910' 'mt940js: -100, 20, -30, 20, entries end at 910' \
  'stitch: -100, 20, -30, 20, entries end at 910' 'centrapay: -100, 20, -30, 20, entries end at 910'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

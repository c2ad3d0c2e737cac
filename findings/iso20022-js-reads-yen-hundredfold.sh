#!/bin/sh
# iso20022.js 0.0.15: a bank statement's 33,006 yen are 3300600, and 0.29 euros are 28.999999999999996 cents.
#
# It reads camt.053 statements and gives amounts in minor units, whole numbers as its payments take them. Seen: every
# currency has two decimals, so that yen, which have none, are a hundredfold and 0.345 Kuwaiti dinars, 345 fils, are
# 34.5; it multiplies doubles, so that amounts of cents are not whole and meet no whole number. An entry with RvslInd
# true has reversal false, as have all. A payment of 33006 yen is written as 330.06.
# Lexprecision keeps every amount as the decimal printed.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund iso20022.js@0.0.15 >/dev/null
cat > finding.mjs <<'JS'
import { CashManagementEndOfDayReport, ISO20022 } from 'iso20022.js';
const amount = (value, currency) => `<Amt Ccy="${currency}">${value}</Amt><CdtDbtInd>CRDT</CdtDbtInd>`;
const balance = (code, value, currency) => `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>
${amount(value, currency)}<Dt><Dt>2023-12-29</Dt></Dt></Bal>`;
const entry = (value, currency, reversed) => `<Ntry>${amount(value, currency)}<RvslInd>${reversed}</RvslInd>
<Sts>BOOK</Sts><BookgDt><Dt>2023-12-29</Dt></BookgDt><ValDt><Dt>2023-12-29</Dt></ValDt>
<BkTxCd><Prtry><Cd>NTRF</Cd></Prtry></BkTxCd></Ntry>`;
const statement = (currency, opening, entries, closing) => `<Document
xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
<GrpHdr><MsgId>M1</MsgId><CreDtTm>2023-12-29T18:00:00</CreDtTm></GrpHdr><Stmt><Id>S1</Id>
<ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>2023-12-29T18:00:00</CreDtTm><FrToDt><FrDtTm>2023-12-29T00:00:00</FrDtTm>
<ToDtTm>2023-12-29T18:00:00</ToDtTm></FrToDt><Acct><Id><Othr><Id>0001234567</Id></Othr></Id><Ccy>${currency}</Ccy>
<Svcr><FinInstnId><BIC>BWTRBEBB</BIC></FinInstnId></Svcr></Acct>${balance('OPBD', opening, currency)}
${balance('CLBD', closing, currency)}${entries.map((value) => entry(value, currency, true)).join('')}
</Stmt></BkToCstmrStmt></Document>`;
for (const [currency, opening, entries, closing] of [
  ['JPY', '0', ['33006'], '33006'],
  ['KWD', '0.000', ['0.345'], '0.345'],
  ['EUR', '0.00', ['0.29', '4.35'], '4.64'],
]) {
  const xml = statement(currency, opening, entries, closing);
  const [read] = CashManagementEndOfDayReport.fromXML(xml).statements;
  const said = read.entries.map((one) => `${one.amount}${one.reversal ? ' reversed' : ''}`);
  const end = read.balances.find(({ type }) => type === 'CLBD').amount;
  console.log(`${currency}: ${said.join(' and ')}, balance ${end}`);
}
const party = (name) => ({ name, account: { accountNumber: '0001234567' }, agent: { bic: 'BWTRBEBB' } });
const address = { streetName: 'Mill Road', townName: 'Bellwater', postalCode: '1000', country: 'BE' };
const bank = { bic: 'BWTRBEBB', bankAddress: { country: 'BE' } };
const payments = new ISO20022({ initiatingParty: { ...party('Bellwater'), id: 'BELLWATER', agent: bank } });
const creditor = { ...party('Seals'), address };
const payment = payments.createSWIFTCreditPaymentInitiation([
  { type: 'swift', direction: 'credit', amount: 33006, currency: 'JPY', creditor },
]);
console.log(`payment: ${payment.toString().match(/<InstdAmt[^<]*/)[0]}`);
JS
node finding.mjs >out.txt
cat out.txt
for line in 'JPY: 3300600, balance 3300600' 'KWD: 34.5, balance 34.5' \
  'EUR: 28.999999999999996 and 434.99999999999994, balance 463.99999999999994' 'payment: <InstdAmt Ccy="JPY">330.06'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

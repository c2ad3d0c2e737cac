#!/bin/sh
# @rustledger/wasm 0.24.0: in the books of 2023 the bank is 300, or the sales are those of two years.
#
# In Beancount's query language FROM OPEN ON ... CLOSE ON ... sets the balances of the day it opens on in place of what
# came before, and CLEAR moves income and expenses to equity; so the bank ends 2023 at 1300 with sales of -500. Seen:
# SELECT leaves the transactions before 2023 out and sets nothing in their place: the bank is 300. BALANCES takes them
# in whole, as if OPEN ON were not there: the bank is 1300, and the sales of 2022 are among those of 2023, -1500. CLEAR
# changes nothing in either, and no error is given. The ledger is valid, and CLOSE ON leaves 2024 out in both.
# Lexprecision keeps no books; an opening balance it reads is a fact of its own day.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund @rustledger/wasm@0.24.0 >/dev/null
cat > finding.mjs <<'JS'
import { readFileSync } from 'node:fs';
import init, { query, validateSource } from '@rustledger/wasm';
await init({ module_or_path: readFileSync('node_modules/@rustledger/wasm/rustledger_wasm_bg.wasm') });
const ledger = `2022-01-01 open Assets:Bank USD
2022-01-01 open Income:Sales USD
2022-01-01 open Expenses:Rent USD
2022-06-30 * "Sales of 2022"
  Assets:Bank  1000.00 USD
  Income:Sales
2023-06-30 * "Sales of 2023"
  Assets:Bank  500.00 USD
  Income:Sales
2023-09-30 * "Rent of 2023"
  Expenses:Rent  200.00 USD
  Assets:Bank
2024-03-31 * "Sales of 2024"
  Assets:Bank  50.00 USD
  Income:Sales
`;
const { valid } = validateSource(ledger);
console.log(`valid: ${valid}`);
const books = 'FROM OPEN ON 2023-01-01 CLOSE ON 2024-01-01';
for (const [name, text] of [
  ['SELECT', `SELECT account, sum(position) ${books} GROUP BY account ORDER BY account`],
  ['SELECT CLEAR', `SELECT account, sum(position) ${books} CLEAR GROUP BY account ORDER BY account`],
  ['BALANCES', `BALANCES ${books}`],
  ['BALANCES CLEAR', `BALANCES ${books} CLEAR`],
]) {
  const { errors, rows } = query(ledger, text);
  const said = rows.map(([account, { positions }]) => `${account} ${positions.map(({ units }) => units.number)}`);
  console.log(`${name}: ${said.join(', ')}; errors ${errors.length}`);
}
JS
node finding.mjs >out.txt
cat out.txt
one='Assets:Bank 300.00, Expenses:Rent 200.00, Income:Sales -500.00; errors 0'
two='Assets:Bank 1300.00, Expenses:Rent 200.00, Income:Sales -1500.00; errors 0'
for line in 'valid: true' "SELECT: $one" "SELECT CLEAR: $one" "BALANCES: $two" "BALANCES CLEAR: $two"; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

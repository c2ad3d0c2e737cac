#!/bin/sh
# fundamental-js 1.4.1: 1000 invested of which 10 come back have an internal rate of return of +1000%.
#
# The README has irr() solve the rate at which the net present value is 0; here it is -99%. Seen: where Newton's method
# leaves the range, the search between -99% and +1000% ends at its upper bound, 10, which is returned as the rate; npv()
# at that rate is -999.09. So it is where 1 or 5 come back, and in xirr() with the same flows a year apart; where 20 and
# more come back it is right. Growth from a loss is 0: absoluteReturn(-100, 50), by the README's formula -1.5, and
# cagr(-100, 50, 3) are 0, as if nothing had changed.
# Lexprecision measures growth from a loss against its size: from -100 to 50 it is 150%.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund fundamental-js@1.4.1 >/dev/null
cat > finding.cjs <<'JS'
const { absoluteReturn, cagr, irr, npv, xirr } = require('fundamental-js');
for (const back of [1, 5, 10, 20, 100, 500]) {
  const flows = [-1000, back];
  const rate = irr(flows);
  const rounded = npv(rate, flows).toFixed(2).replace('-0.00', '0.00');
  console.log(`${back} of 1000: ${rate.toFixed(4)}, present value ${rounded}`);
}
const dated = [
  { date: new Date('2021-01-01'), amount: -1000 },
  { date: new Date('2022-01-01'), amount: 10 },
];
console.log(`10 of 1000, by days: ${xirr(dated).toFixed(4)}`);
console.log(`from a loss: return ${absoluteReturn(-100, 50)}, growth ${cagr(-100, 50, 3)}`);
JS
node finding.cjs >out.txt
cat out.txt
for line in '1 of 1000: 10.0000, present value -999.91' '5 of 1000: 10.0000, present value -999.55' \
  '10 of 1000: 10.0000, present value -999.09' '20 of 1000: -0.9800, present value 0.00' \
  '100 of 1000: -0.9000, present value 0.00' '500 of 1000: -0.5000, present value 0.00' \
  '10 of 1000, by days: 10.0000' 'from a loss: return 0, growth 0'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

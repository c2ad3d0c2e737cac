#!/bin/sh
# hledger 1.25 (Debian 12): sales of $1,234 and $1,234,567 add up to $1,234,568.234.
#
# A statement of amounts as an American report prints them is imported as CSV. Seen: a single comma is a decimal point,
# also before three digits, while two commas part thousands: the first quarter is 1.234 dollars, the second 1,234,567.
# A loss printed ($2,345) is -2.345. The manual says so and offers decimal-mark, but no warning is given; with
# "decimal-mark ." in the rules the sum is right.
# Lexprecision reads 1234 and 1234567.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q hledger=1.25-2+b5 > apt.txt 2>&1 || { cat apt.txt >&2; exit 1; }
dpkg -x hledger_*.deb .
cat > sales.csv <<'CSV'
2023-03-31,First quarter,"$1,234"
2023-06-30,Second quarter,"$1,234,567"
CSV
printf '%s\n' 'fields date,description,amount' 'account1 sales' > plain.rules
{ cat plain.rules; echo 'decimal-mark .'; } > marked.rules
for rules in plain marked; do
  echo "$rules: $(usr/bin/hledger -f sales.csv --rules-file $rules.rules balance -N sales | tr -s ' ')"
done | tee out.txt
for line in 'plain: $1,234,568.234 sales' 'marked: $1,235,801 sales'; do
  tr -s ' ' < out.txt | grep -qxF "$line" || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

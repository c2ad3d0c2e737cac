#!/bin/sh
# markdown-it 15.0.3 (CommonMark): sales of 2023, 2022 and 2021 become those of 2023, 2024 and 2025.
#
# A line that begins with a year and a point is an item of a numbered list, and of such a list only the first number
# counts (CommonMark 0.31.2, 5.3). Releases go back in time. Seen: the years of the second and third line are nowhere
# in the HTML, and a reader, here html-to-text 10.0.1, counts on from the first. With a colon behind the years, or a
# backslash before the point, all stay.
# Lexprecision writes no Markdown; in its text, CSV and JSON a figure stands beside the dates of its period.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund markdown-it@15.0.3 html-to-text@10.0.1 >/dev/null
cat > finding.cjs <<'JS'
const { convert } = require('html-to-text');
const loaded = require('markdown-it');
const markdown = (loaded.default || loaded)();
for (const mark of ['.', ':', '\\.']) {
  const lines = ['2023 1,234 million', '2022 987 million', '2021 912 million'];
  const text = convert(markdown.render(lines.map((line) => line.replace(' ', `${mark} `)).join('\n')));
  console.log(`${mark} -> ${text.trim().split(/\s*\n\s*/).join(', ')}`);
}
JS
node finding.cjs >out.txt
cat out.txt
for line in '. -> 2023. 1,234 million, 2024. 987 million, 2025. 912 million' \
  ': -> 2023: 1,234 million 2022: 987 million 2021: 912 million' \
  '\. -> 2023. 1,234 million 2022. 987 million 2021. 912 million'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

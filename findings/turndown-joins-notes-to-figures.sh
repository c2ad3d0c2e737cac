#!/bin/sh
# turndown 7.2.5, node-html-markdown 2.0.0 and html-to-text 10.0.1: a charge of 56 with a note 2 becomes 562.
#
# Releases raise the mark of a note with <sup>, so that no one takes it for a digit, and are made into Markdown or text
# for readers and for language models. Neither has raised figures, and one would expect a blank, a caret or a bracket.
# Seen: the tag goes and its content stays, so 56<sup>2</sup> is 562, and earnings of $1.25<sup>3</sup> are $1.253.
# Only a sum that no longer foots could tell.
# Lexprecision reads 56 and 1.25, as what is raised behind a figure is none of its digits.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --loglevel=error --no-audit --no-fund turndown@7.2.5 node-html-markdown@2.0.0 \
  html-to-text@10.0.1 >/dev/null
cat > finding.cjs <<'JS'
const TurndownService = require('turndown');
const { NodeHtmlMarkdown } = require('node-html-markdown');
const { convert } = require('html-to-text');
const html = '<p>Charges were 56<sup>2</sup> and 43, and earnings per share $1.25<sup>3</sup>.</p>';
console.log(`turndown: ${new TurndownService().turndown(html)}`);
console.log(`node-html-markdown: ${NodeHtmlMarkdown.translate(html)}`);
console.log(`html-to-text: ${convert(html)}`);
JS
node finding.cjs >out.txt
cat out.txt
for library in turndown node-html-markdown html-to-text; do
  line="$library: Charges were 562 and 43, and earnings per share \$1.253."
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

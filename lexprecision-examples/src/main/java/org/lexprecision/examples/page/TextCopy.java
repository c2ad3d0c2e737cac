package org.lexprecision.examples.page;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.lexprecision.parser.PrintedDocument;

/** Copies fixed-width text line by line; lines that hold nothing but EDGAR's tags are left out. */
final class TextCopy {

  private static final ImmutableSet<String> TAGS =
      ImmutableSet.of("<page>", "<table>", "</table>", "<caption>", "<s>", "<c>", "<fn>", "</fn>");
  private static final Splitter WORDS = Splitter.on(' ').trimResults().omitEmptyStrings();

  private TextCopy() {}

  static Printed of(PrintedDocument document) {
    Element paper = new Element("pre");
    Printed printed = Printed.in(paper);
    int number = document.firstLine();
    int blank = 0;
    for (String line : Splitter.on('\n').split(document.text())) {
      Optional<String> words = shown(line);
      blank = words.isPresent() && words.get().isEmpty() ? blank + 1 : 0;
      // pages end in many blank lines
      if (words.isPresent() && blank < 3) {
        TextNode node = new TextNode(words.get());
        paper.appendChild(node);
        paper.appendChild(new TextNode("\n"));
        printed.row(number).append(node);
      }
      number++;
    }
    return printed;
  }

  /** The words of a line, empty if there are none; nothing if it holds tags alone. */
  private static Optional<String> shown(String line) {
    String words = Printable.of(line.stripTrailing());
    boolean tags =
        !words.isEmpty()
            && WORDS.splitToStream(words).allMatch(word -> TAGS.contains(Ascii.toLowerCase(word)));
    return tags ? Optional.empty() : Optional.of(words);
  }
}

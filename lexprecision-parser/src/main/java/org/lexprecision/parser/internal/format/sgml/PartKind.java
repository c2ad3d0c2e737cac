package org.lexprecision.parser.internal.format.sgml;

import com.google.common.base.Ascii;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lexprecision.parser.internal.format.html.markup.HtmlText;
import org.lexprecision.parser.internal.format.sgml.Submission.Part;

/** What a document of a submission consists of, told by how it begins. */
enum PartKind {
  /** Fixed-width text. */
  TEXT,
  /** HTML, inline XBRL included. */
  HTML,
  /** Pictures, archives, PDF and the like, encoded as lines of letters. */
  ENCODED,
  /** Data for machines. */
  DATA,
  /** Nothing but blanks. */
  EMPTY;

  private static final int PREFIX = 4096;
  private static final List<String> ENCODED_TAGS = List.of("<pdf>", "%pdf", "<zip>", "<excel>");

  static PartKind of(byte[] bytes, Part part) {
    int length = Math.min(PREFIX, part.to() - part.from());
    String prefix =
        Ascii.toLowerCase(new String(bytes, part.from(), length, StandardCharsets.ISO_8859_1))
            .strip();
    if (prefix.isEmpty()) {
      return part.to() - part.from() > PREFIX ? TEXT : EMPTY;
    }
    if (ENCODED_TAGS.stream().anyMatch(prefix::startsWith) || isUuencoded(prefix)) {
      return ENCODED;
    }
    if (HtmlText.isHtml(part.filename(), prefix)) {
      return HTML;
    }
    return prefix.startsWith("<?xml") || prefix.startsWith("<xml>") || prefix.startsWith("<xbrl>")
        ? DATA
        : TEXT;
  }

  /** {@code begin 644 logo.gif} opens a file encoded by uuencode. */
  private static boolean isUuencoded(String prefix) {
    return prefix.startsWith("begin ")
        && prefix.length() > 10
        && prefix.substring(6, 9).chars().allMatch(c -> '0' <= c && c <= '7')
        && prefix.charAt(9) == ' ';
  }
}

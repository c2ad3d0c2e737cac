package org.lexprecision.parser.internal.format.text;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Release;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.format.text.line.TextBytes;
import org.lexprecision.parser.internal.format.text.line.TextLines;
import org.lexprecision.parser.internal.statement.StatementReader;
import org.lexprecision.parser.spi.ReleaseDocument;
import org.lexprecision.parser.spi.ReleaseParser;

/** Reads fixed-width text: the last resort for whatever has no NUL in it. */
public final class TextReleaseParser implements ReleaseParser {

  private static final int PRIORITY = -1000;

  /** Used by {@link java.util.ServiceLoader}. */
  public TextReleaseParser() {}

  @Override
  public String id() {
    return "text";
  }

  @Override
  public int priority() {
    return PRIORITY;
  }

  @Override
  public boolean accepts(String name, byte[] prefix) {
    return TextBytes.isText(prefix);
  }

  @Override
  public ImmutableList<Release> parse(ReleaseDocument document) {
    return ImmutableList.of(
        StatementReader.read(
            DocumentContext.of(document),
            TextLayout.of(
                document.name(),
                "",
                TextLines.of(document.name(), document.bytes(), document.limits()),
                document.limits())));
  }
}

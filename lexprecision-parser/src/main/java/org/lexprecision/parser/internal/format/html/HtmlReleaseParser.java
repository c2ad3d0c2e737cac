package org.lexprecision.parser.internal.format.html;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Release;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.format.html.markup.HtmlText;
import org.lexprecision.parser.spi.ReleaseDocument;
import org.lexprecision.parser.spi.ReleaseParser;

/** Reads HTML. */
public final class HtmlReleaseParser implements ReleaseParser {

  private static final int PRIORITY = -500;

  /** Used by {@link java.util.ServiceLoader}. */
  public HtmlReleaseParser() {}

  @Override
  public String id() {
    return "html";
  }

  @Override
  public int priority() {
    return PRIORITY;
  }

  @Override
  public boolean accepts(String name, byte[] prefix) {
    return HtmlText.isHtml(name, HtmlText.decode(prefix, 0, prefix.length));
  }

  @Override
  public ImmutableList<Release> parse(ReleaseDocument document) {
    byte[] bytes = document.bytes();
    String html = HtmlText.decode(bytes, 0, bytes.length);
    DocumentContext context = DocumentContext.of(document);
    HtmlLayout read = HtmlLayout.read(context, html, 1, document.limits());
    return ImmutableList.of(read.release(context.withExhibit(read.exhibit())));
  }
}

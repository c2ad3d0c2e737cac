package org.lexprecision.parser.internal.format.sgml;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lexprecision.Release;
import org.lexprecision.parser.spi.ReleaseDocument;
import org.lexprecision.parser.spi.ReleaseParser;

/** Reads an EDGAR submission: a release for each of its documents that can be read. */
public final class SubmissionParser implements ReleaseParser {

  private static final int PRIORITY = -100;

  private static final List<String> OPENINGS =
      List.of(
          "-----begin privacy-enhanced message-----",
          "<sec-document>",
          "<ims-document>",
          "<sec-header>",
          "<ims-header>",
          "<submission>",
          "<document>");

  /** Used by {@link java.util.ServiceLoader}. */
  public SubmissionParser() {}

  @Override
  public String id() {
    return "edgar-submission";
  }

  @Override
  public int priority() {
    return PRIORITY;
  }

  @Override
  public boolean accepts(String name, byte[] prefix) {
    String opening =
        Ascii.toLowerCase(new String(prefix, StandardCharsets.ISO_8859_1)).stripLeading();
    return OPENINGS.stream().anyMatch(opening::startsWith);
  }

  @Override
  public ImmutableList<Release> parse(ReleaseDocument document) {
    return new SubmissionReader(document).read();
  }
}

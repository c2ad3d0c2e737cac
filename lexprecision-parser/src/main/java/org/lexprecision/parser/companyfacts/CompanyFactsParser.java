package org.lexprecision.parser.companyfacts;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import org.lexprecision.Release;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.spi.ReleaseDocument;
import org.lexprecision.parser.spi.ReleaseParser;

/**
 * Reads company facts: a JSON object with {@code cik}, {@code entityName} and {@code facts}, by
 * taxonomy, element and unit.
 *
 * <p>A fact's period is its {@code start} and {@code end} alone. What the file says of fiscal years
 * and quarters belongs to the filing and not to the fact, and is not used. The file tells no
 * accuracy: an amount is taken to be rounded where its trailing zeros begin, 1,250,000 to the ten
 * thousand, which is never too narrow; zero is as accurate as most amounts of its filing.
 */
public final class CompanyFactsParser implements ReleaseParser {

  private static final int PRIORITY = -300;

  /** Used by {@link java.util.ServiceLoader}. */
  public CompanyFactsParser() {}

  @Override
  public String id() {
    return "company-facts";
  }

  @Override
  public int priority() {
    return PRIORITY;
  }

  @Override
  public boolean accepts(String name, byte[] prefix) {
    String opening = new String(prefix, StandardCharsets.UTF_8).stripLeading();
    return opening.startsWith("{")
        && opening.contains("\"cik\"")
        && (opening.contains("\"entityName\"") || opening.contains("\"facts\""));
  }

  /**
   * Reads a file.
   *
   * @return a release for each filing, in the order in which they were filed
   * @throws ReleaseParseException if the text is no JSON of this shape, naming the line; or if
   *     {@code jackson-core} is missing
   */
  @Override
  public ImmutableList<Release> parse(ReleaseDocument document) {
    try {
      return new CompanyFactsReader(document).read();
    } catch (NoClassDefFoundError e) {
      throw new ReleaseParseException(
          document.name(),
          0,
          "company facts are read by Jackson; add com.fasterxml.jackson.core:jackson-core to the"
              + " class path");
    }
  }
}

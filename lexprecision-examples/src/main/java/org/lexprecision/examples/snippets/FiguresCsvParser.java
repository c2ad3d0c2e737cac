package org.lexprecision.examples.snippets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Source;
import org.lexprecision.Unit;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.spi.ReleaseDocument;
import org.lexprecision.parser.spi.ReleaseParser;

/**
 * A third party's reader: figures a database wrote out, one a line after a header.
 *
 * <p>{@code NetIncomeLoss,2003-01-01,2003-03-31,-169000,USD,-3}: line item, first and last day,
 * amount, unit, decimals. To install it for everybody, name the class in {@code
 * META-INF/services/org.lexprecision.parser.spi.ReleaseParser}.
 */
public final class FiguresCsvParser implements ReleaseParser {

  private static final String HEADER = "item,first,last,amount,unit,decimals";
  private static final Splitter CELLS = Splitter.on(',');

  private final Company company;

  /** Makes a reader of the figures of one company. */
  public FiguresCsvParser(Company company) {
    this.company = company;
  }

  @Override
  public String id() {
    return "figures-csv";
  }

  @Override
  public int priority() {
    return 10;
  }

  @Override
  public boolean accepts(String name, byte[] prefix) {
    return new String(prefix, UTF_8).startsWith(HEADER + "\n");
  }

  @Override
  public ImmutableList<Release> parse(ReleaseDocument document) {
    Release.Builder release = Release.builder();
    release.document(document.name()).kind(ReleaseKind.EARNINGS).company(company);
    List<String> lines = new String(document.bytes(), UTF_8).lines().toList();
    for (int line = 2; line <= lines.size(); line++) {
      release.addFacts(fact(document.name(), line, CELLS.splitToList(lines.get(line - 1))));
    }
    return ImmutableList.of(release.build());
  }

  private Fact fact(String document, int line, List<String> cells) {
    try {
      Source.Builder source = Source.builder().document(document).table(1).line(line).column(1);
      Period period =
          Period.inclusive(LocalDate.parse(cells.get(1)), LocalDate.parse(cells.get(2)));
      return Fact.builder()
          .company(company)
          .item(LineItems.find(cells.get(0)).orElseThrow())
          .period(Optional.of(period))
          .figure(
              Figure.of(
                  new BigDecimal(cells.get(3)),
                  Unit.parse(cells.get(4)),
                  Integer.parseInt(cells.get(5))))
          .source(source.caption(cells.get(0)).printed(cells.get(3)).build())
          .build();
    } catch (RuntimeException e) {
      throw new ReleaseParseException(document, line, "not a figure: " + String.join(",", cells));
    }
  }
}

package org.lexprecision.examples.spi;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Source;
import org.lexprecision.Unit;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.spi.ReleaseDocument;
import org.lexprecision.parser.spi.ReleaseParser;

/** Reads figures from a CSV with the columns company, item, start, end, value, unit, decimals. */
public final class CsvReleaseParser implements ReleaseParser {

  private static final String HEADER = "company,item,start,end,value,unit,decimals";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  @Override
  public String id() {
    return "csv-figures";
  }

  @Override
  public int priority() {
    return 100; // before the built-in parsers, which have 0 and below
  }

  @Override
  public boolean accepts(String name, byte[] prefix) {
    return new String(prefix, StandardCharsets.UTF_8).startsWith(HEADER);
  }

  @Override
  public ImmutableList<Release> parse(ReleaseDocument document) {
    String text = new String(document.bytes(), StandardCharsets.UTF_8);
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    Company company = Company.unnamed();
    try (CSVParser records = CSVParser.parse(new StringReader(text), FORMAT)) {
      for (CSVRecord row : records) {
        company = Company.of(row.get("company"));
        facts.add(fact(document.name(), company, row));
      }
    } catch (IOException | RuntimeException e) {
      throw new ReleaseParseException(document.name(), 0, "no CSV of figures: " + e.getMessage());
    }
    return ImmutableList.of(
        Release.builder()
            .document(document.name())
            .kind(ReleaseKind.EARNINGS)
            .company(company)
            .addAllFacts(facts.build())
            .build());
  }

  private static Fact fact(String document, Company company, CSVRecord row) {
    LineItem item = LineItems.find(row.get("item")).orElseThrow();
    return Fact.builder()
        .company(company)
        .item(item)
        .period(
            Period.inclusive(LocalDate.parse(row.get("start")), LocalDate.parse(row.get("end"))))
        .figure(
            Figure.of(
                new BigDecimal(row.get("value")),
                Unit.parse(row.get("unit")),
                Integer.parseInt(row.get("decimals"))))
        .source(
            Source.builder()
                .document(document)
                .table(1)
                .line((int) row.getRecordNumber() + 1)
                .column(1)
                .caption(item.label())
                .printed(row.get("value"))
                .build())
        .build();
  }
}

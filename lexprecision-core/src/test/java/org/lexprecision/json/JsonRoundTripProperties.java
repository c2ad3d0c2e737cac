package org.lexprecision.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lexprecision.Claim;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Footing;
import org.lexprecision.Guidance;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.Money;
import org.lexprecision.Outline;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Source;
import org.lexprecision.Unit;

class JsonRoundTripProperties {

  private static final int TRIES = 200;
  private static final String SEED = "20030818";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new LexprecisionModule()).build();

  @Property(tries = TRIES, seed = SEED)
  void an_amount_of_money_reads_back_equal(@ForAll("money") Money value)
      throws JsonProcessingException {
    assertReadsBack(value, Money.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void an_interval_reads_back_equal(@ForAll("interval") Interval value)
      throws JsonProcessingException {
    assertReadsBack(value, Interval.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_unit_reads_back_equal(@ForAll("unit") Unit value) throws JsonProcessingException {
    assertReadsBack(value, Unit.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_figure_reads_back_equal(@ForAll("figure") Figure value) throws JsonProcessingException {
    assertReadsBack(value, Figure.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void guidance_reads_back_equal(@ForAll("guidance") Guidance value)
      throws JsonProcessingException {
    assertReadsBack(value, Guidance.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void an_outline_reads_back_equal(@ForAll("outline") Outline value)
      throws JsonProcessingException {
    assertReadsBack(value, Outline.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_period_reads_back_equal(@ForAll("period") Period value) throws JsonProcessingException {
    assertReadsBack(value, Period.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_segment_reads_back_equal(@ForAll("segment") Segment value) throws JsonProcessingException {
    assertReadsBack(value, Segment.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_company_reads_back_equal(@ForAll("company") Company value) throws JsonProcessingException {
    assertReadsBack(value, Company.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_line_item_reads_back_equal(@ForAll("item") LineItem value) throws JsonProcessingException {
    assertReadsBack(value, LineItem.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_series_reads_back_equal(@ForAll("series") Series value) throws JsonProcessingException {
    assertReadsBack(value, Series.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_source_reads_back_equal(@ForAll("source") Source value) throws JsonProcessingException {
    assertReadsBack(value, Source.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_fact_reads_back_equal(@ForAll("fact") Fact value) throws JsonProcessingException {
    assertReadsBack(value, Fact.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_footing_reads_back_equal(@ForAll("footing") Footing value) throws JsonProcessingException {
    assertReadsBack(value, Footing.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_claim_reads_back_equal(@ForAll("claim") Claim value) throws JsonProcessingException {
    assertReadsBack(value, Claim.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_diagnostic_reads_back_equal(@ForAll("diagnostic") Diagnostic value)
      throws JsonProcessingException {
    assertReadsBack(value, Diagnostic.class);
  }

  @Property(tries = TRIES, seed = SEED)
  void a_release_reads_back_equal(@ForAll("release") Release value) throws JsonProcessingException {
    assertReadsBack(value, Release.class);
  }

  @Provide
  Arbitrary<Money> money() {
    return AnyValue.money();
  }

  @Provide
  Arbitrary<Interval> interval() {
    return AnyValue.interval();
  }

  @Provide
  Arbitrary<Unit> unit() {
    return AnyValue.unit();
  }

  @Provide
  Arbitrary<Figure> figure() {
    return AnyValue.figure();
  }

  @Provide
  Arbitrary<Guidance> guidance() {
    return AnyValue.guidance();
  }

  @Provide
  Arbitrary<Outline> outline() {
    return AnyValue.outline();
  }

  @Provide
  Arbitrary<Period> period() {
    return AnyValue.period();
  }

  @Provide
  Arbitrary<Segment> segment() {
    return AnyValue.segment();
  }

  @Provide
  Arbitrary<Company> company() {
    return AnyValue.company();
  }

  @Provide
  Arbitrary<LineItem> item() {
    return AnyValue.item();
  }

  @Provide
  Arbitrary<Series> series() {
    return AnyValue.series();
  }

  @Provide
  Arbitrary<Source> source() {
    return AnyValue.source();
  }

  @Provide
  Arbitrary<Fact> fact() {
    return AnyValue.fact();
  }

  @Provide
  Arbitrary<Footing> footing() {
    return AnyValue.footing();
  }

  @Provide
  Arbitrary<Claim> claim() {
    return AnyValue.claim();
  }

  @Provide
  Arbitrary<Diagnostic> diagnostic() {
    return AnyValue.diagnostic();
  }

  @Provide
  Arbitrary<Release> release() {
    return AnyValue.release();
  }

  private static <T> void assertReadsBack(T value, Class<T> type) throws JsonProcessingException {
    String json = MAPPER.writeValueAsString(value);
    Schemas.assertValid(json, type);
    T back = MAPPER.readValue(json, type);
    assertEquals(value, back);
    // what equality leaves out (labels, the spelling of names) comes back too
    assertEquals(json, MAPPER.writeValueAsString(back));
  }
}

package org.lexprecision.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.Basis;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Guidance;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ShareSplit;
import org.lexprecision.SplitRatio;
import org.lexprecision.Statement;
import org.lexprecision.StatementKind;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.algebra.Reading;
import org.lexprecision.headline.Headline;
import org.lexprecision.headline.HeadlineFigure;
import org.lexprecision.headline.HeadlinePeriod;
import org.lexprecision.testing.Examples;
import org.lexprecision.testing.Lexington;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.TieOut;
import org.lexprecision.tieout.TieOutReport;
import org.lexprecision.tieout.TypingError;

class LexprecisionJsonTest {

  private static final FactBook BOOK = FactBook.of(Examples.release());

  private static Answer sales() {
    return BOOK.ask(LineItems.REVENUES).over(Period.monthsEnded(3, LocalDate.parse("2003-06-30")));
  }

  @Test
  void an_answer_begins_with_its_status_and_what_was_asked() throws IOException {
    JsonNode json = new JsonMapper().readTree(LexprecisionJson.write(sales()));
    assertEquals("status", json.fieldNames().next());
    assertEquals("reported", json.get("status").textValue());
    assertEquals("Revenues", json.at("/series/item/id").textValue());
  }

  @Test
  void an_answer_whose_figure_was_changed_is_refused() {
    String json = LexprecisionJson.write(sales());
    String printed = sales().orElseThrow().amount().toPlainString();
    String forged = json.replaceFirst("\"amount\":\"" + printed, "\"amount\":\"9" + printed);
    assertThrows(IllegalArgumentException.class, () -> LexprecisionJson.read(forged, Answer.class));
  }

  @Test
  void a_reference_to_nothing_is_refused() {
    String json = LexprecisionJson.write(sales());
    String forged = json.replace("\"proof\":0", "\"proof\":7");
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> LexprecisionJson.read(forged, Answer.class));
    assertTrue(refused.toString().contains("nothing is at 7 of 1"), refused::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"٥٦", "1E2000", "0x1F", ""})
  void an_end_of_guidance_that_is_no_decimal_number_is_refused(String end) {
    String json =
        LexprecisionJson.write(
            Guidance.builder()
                .document("q2.txt")
                .line(12)
                .printed("at least 5")
                .item(LineItems.REVENUES)
                .basis(Basis.REPORTED)
                .when("next year")
                .low(new BigDecimal(5))
                .unit(Unit.parse("USD"))
                .build());
    String forged = json.replace("\"low\":\"5\"", "\"low\":\"" + end + "\"");
    assertNotEquals(json, forged);
    assertThrows(
        IllegalArgumentException.class, () -> LexprecisionJson.read(forged, Guidance.class));
  }

  @Test
  void calendars_and_splits_read_back_equal() {
    FiscalCalendar weeks =
        FiscalCalendar.yearEnding(
                FiscalCalendar.WeekRule.NEAREST, DayOfWeek.SATURDAY, Month.JANUARY, 16, 12, 12)
            .namedAYearEarlier()
            .snappedTo(List.of(LocalDate.parse("2003-02-02")))
            .knowing(List.of(Period.monthsEnded(3, LocalDate.parse("2003-06-30"))));
    for (FiscalCalendar calendar : List.of(weeks, FiscalCalendar.yearEnding(Month.JUNE))) {
      String json = LexprecisionJson.write(calendar);
      Schemas.assertValid(json, "calendar");
      assertEquals(calendar, LexprecisionJson.read(json, FiscalCalendar.class));
    }
    ShareSplit split = new ShareSplit(LocalDate.parse("2004-06-15"), SplitRatio.of(3, 2));
    assertEquals(split, LexprecisionJson.read(LexprecisionJson.write(split), ShareSplit.class));
    FactBook given = BOOK.withCalendar(weeks).withSplit(split.date(), split.ratio());
    String json = LexprecisionJson.write(given);
    Schemas.assertValid(json, "book");
    assertEquals(given.view(), LexprecisionJson.read(json, FactBook.class).view());
  }

  @Test
  void the_answers_and_findings_of_real_releases_read_back_equal() {
    FactBook book = FactBook.of(Lexington.releases());
    TieOutReport report = TieOut.of(book).run();
    String findings = LexprecisionJson.write(report);
    Schemas.assertValid(findings, "report");
    assertEquals(report, LexprecisionJson.read(findings, TieOutReport.class));
    Set<Answer.Status> seen = new TreeSet<>();
    for (var series : book.series()) {
      for (Period quarter : book.quarters()) {
        Answer answer = book.answer(series, quarter);
        String json = LexprecisionJson.write(answer);
        Schemas.assertValid(json, "answer");
        assertEquals(answer, LexprecisionJson.read(json, Answer.class));
        seen.add(answer.status());
      }
    }
    assertEquals(ImmutableSet.copyOf(Answer.Status.values()), seen);
  }

  @Test
  void the_statements_of_real_releases_read_back_equal() {
    for (Release release : Lexington.releases()) {
      for (Statement statement : release.statements()) {
        String json = LexprecisionJson.write(statement);
        Schemas.assertValid(json, "statement");
        assertEquals(statement, LexprecisionJson.read(json, Statement.class));
      }
    }
  }

  @Test
  void a_headline_is_written_with_every_figure_and_made_again_of_its_release() throws IOException {
    for (Release release : Lexington.releases()) {
      Headline headline = Headline.of(release);
      String json = LexprecisionJson.write(headline);
      Schemas.assertValid(json, "headline");
      assertEquals(
          headline.figures().size(), new JsonMapper().readTree(json).get("figures").size());
      Release again = LexprecisionJson.read(LexprecisionJson.write(release), Release.class);
      assertEquals(headline.figures(), Headline.of(again).figures());
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class, () -> LexprecisionJson.read(json, Headline.class));
      assertTrue(refused.toString().contains("Headline.of(release)"), refused::toString);
    }
  }

  @Test
  void the_schema_names_every_kind_reason_and_error() {
    assertNames(
        "headlineFigure/properties/reason/enum",
        HeadlineFigure.Reason.values(),
        HeadlineFigure.Reason::id);
    assertNames(
        "headlineFigure/properties/status/enum",
        HeadlineFigure.Status.values(),
        HeadlineFigure.Status::id);
    assertNames("headlinePeriod/enum", HeadlinePeriod.values(), HeadlinePeriod::id);
    assertNames("statementKind/enum", StatementKind.values(), StatementKind::id);
    assertNames("findingKind/enum", Finding.Kind.values(), Finding.Kind::id);
    assertNames(
        "answer/oneOf/3/properties/reason/enum",
        Answer.Reason.values(),
        LexprecisionJsonTest::hyphened);
    assertNames(
        "finding/properties/suspects/items/properties/slip/properties/error/enum",
        TypingError.values(),
        LexprecisionJsonTest::hyphened);
  }

  private static String hyphened(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  private static <E> void assertNames(String path, E[] constants, Function<E, String> id) {
    Set<String> named = new TreeSet<>();
    Schemas.definition(path).forEach(name -> named.add(name.textValue()));
    assertEquals(
        Arrays.stream(constants).map(id).collect(Collectors.toCollection(TreeSet::new)), named);
  }

  @Test
  void without_jackson_the_error_names_it() throws ReflectiveOperationException {
    Method write =
        new WithoutJackson()
            .loadClass(LexprecisionJson.class.getName())
            .getMethod("write", Object.class);
    for (int time = 0; time < 2; time++) {
      String missing =
          String.valueOf(
              assertThrows(InvocationTargetException.class, () -> write.invoke(null, "x"))
                  .getCause());
      assertTrue(missing.startsWith(IllegalStateException.class.getName()), missing);
      assertTrue(missing.contains("com.fasterxml.jackson.core:jackson-databind"), missing);
    }
  }

  /** Loads this package anew, and finds no Jackson. */
  private static final class WithoutJackson extends ClassLoader {

    WithoutJackson() {
      super(LexprecisionJson.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("com.fasterxml.jackson")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("org.lexprecision.json")) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? define(name) : known;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try {
        byte[] bytes =
            Resources.toByteArray(Resources.getResource(name.replace('.', '/') + ".class"));
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void an_answer_whose_reading_or_bounds_are_not_those_of_its_proof_is_refused() {
    Answer.Reported sales = (Answer.Reported) sales();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Answer.Reported(
                new Reading(
                    ImmutableList.of(
                        sales.reading().fact().withFigure(sales.orElseThrow().negated())),
                    sales.period()),
                sales.proof(),
                ImmutableList.of()));
    String json = LexprecisionJson.write(sales);
    String lower = sales.bounds().orElseThrow().lower().toPlainString();
    String forged = json.replaceFirst("\"lower\":\"" + lower, "\"lower\":\"1" + lower);
    assertNotEquals(json, forged);
    assertThrows(IllegalArgumentException.class, () -> LexprecisionJson.read(forged, Answer.class));
  }
}

package org.lexprecision.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Ledgers;
import org.lexprecision.testing.Ledgers.Printed;
import org.lexprecision.testing.Printer;
import org.lexprecision.testing.TrueLedger;
import org.lexprecision.tieout.TieOut;
import org.lexprecision.tieout.TieOutReport;

/** Books, their answers and their reports come back as they were written. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class BookJsonProperties {

  private static final int TRIES = 10;
  private static final String SEED = "20031118";

  @Property(tries = TRIES, seed = SEED)
  void every_answer_of_honest_releases_reads_back_equal(@ForAll Printed printed) {
    FactBook book = FactBook.of(printed.releases());
    for (Series series : TrueLedger.series()) {
      for (Period period : printed.truth().periods()) {
        assertReadsBack(book.answer(series, period), Answer.class);
      }
    }
  }

  @Property(tries = TRIES, seed = SEED)
  void conflicts_and_findings_read_back_equal(@ForAll Printed printed) {
    FactBook book = FactBook.of(withAnError(printed.releases()));
    assertReadsBack(TieOut.of(book).run(), TieOutReport.class);
    for (Series series : book.series()) {
      book.quarters()
          .forEach(quarter -> assertReadsBack(book.answer(series, quarter), Answer.class));
    }
  }

  @Property(tries = TRIES, seed = SEED)
  void a_book_reads_back_as_it_was_seen(@ForAll Printed printed) {
    FactBook book = FactBook.of(printed.releases()).asFirstReported().withoutAssumed();
    String json = LexprecisionJson.write(book);
    Schemas.assertValid(json, "book");
    FactBook back = LexprecisionJson.read(json, FactBook.class);
    assertEquals(book.view(), back.view());
    assertEquals(book.releases(), back.releases());
    assertEquals(json, LexprecisionJson.write(back));
  }

  private static List<Release> withAnError(List<Release> releases) {
    List<Release> wrong = new ArrayList<>(releases);
    Release last = releases.get(releases.size() - 1);
    Fact first = last.facts().get(0);
    wrong.set(
        releases.size() - 1,
        Printer.withAmount(last, 0, first.figure().amount().movePointRight(1)));
    return wrong;
  }

  private static <T> void assertReadsBack(T value, Class<T> type) {
    String json = LexprecisionJson.write(value);
    Schemas.assertValid(json, type.equals(Answer.class) ? "answer" : "report");
    T back = LexprecisionJson.read(json, type);
    assertEquals(value, back);
    assertEquals(json, LexprecisionJson.write(back));
  }
}

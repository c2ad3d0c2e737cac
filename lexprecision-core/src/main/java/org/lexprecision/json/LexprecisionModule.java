package org.lexprecision.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.google.common.collect.ImmutableList;
import org.lexprecision.Claim;
import org.lexprecision.Company;
import org.lexprecision.DayAverage;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Flow;
import org.lexprecision.Footing;
import org.lexprecision.Guidance;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.Money;
import org.lexprecision.Outline;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.Release;
import org.lexprecision.Rival;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.ShareSplit;
import org.lexprecision.Source;
import org.lexprecision.SplitRatio;
import org.lexprecision.Statement;
import org.lexprecision.Stock;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.headline.Headline;
import org.lexprecision.headline.HeadlineFigure;
import org.lexprecision.tieout.TieOutReport;

/**
 * The values, books, answers and reports as JSON, for a Jackson mapper of your own: {@code
 * JsonMapper.builder().addModule(new LexprecisionModule()).build()}. {@link LexprecisionJson} needs
 * none.
 *
 * <p>What is written reads back equal. As in xBRL-JSON, amounts are strings of plain decimals, so
 * that no reader turns them into binary fractions, and a period is written between two midnights:
 * {@code "2003-04-01T00:00:00/2003-07-01T00:00:00"} is the quarter ended June 30, 2003, and {@code
 * "2003-07-01T00:00:00"} the close of that day. Fields that are empty are left out. {@code
 * Money.ofThousands(5, usd)} is written as {@code {"amount":"5000","currency":"USD"}}.
 *
 * <p>An {@link Answer} begins with its status, what was asked, its figure and bounds, and has the
 * facts and proofs it rests on, each once, in lists; what refers to them gives their places, from
 * 0. When it is read, its proofs are replayed, and one that does not hold is refused. So are the
 * certificates of a {@link TieOutReport}. A {@link FactBook} is its company, its view and its
 * releases. A {@link Headline} is written alone: it is read by making it of its release. A mapper
 * with this module refuses fields that stand twice in an object, and whatever follows a value.
 * {@code lexprecision.schema.json}, beside this class, is the JSON schema of all of it.
 */
public final class LexprecisionModule extends SimpleModule {

  private static final long serialVersionUID = 1;

  /** Makes the module. */
  public LexprecisionModule() {
    super("lexprecision");
    add(Money.class, AmountsJson.MONEY);
    add(Interval.class, AmountsJson.INTERVAL);
    add(Unit.class, AmountsJson.UNIT);
    add(Figure.class, AmountsJson.FIGURE);
    add(Period.class, NamesJson.PERIOD);
    add(Segment.class, NamesJson.SEGMENT);
    add(Company.class, NamesJson.COMPANY);
    add(LineItem.class, LineItemJson.LINE_ITEM);
    for (Class<? extends LineItem> kind :
        ImmutableList.of(Flow.class, Stock.class, DayAverage.class, Ratio.class)) {
      addReader(kind, LineItemJson.LINE_ITEM);
    }
    add(Series.class, FactsJson.SERIES);
    add(Source.class, FactsJson.SOURCE);
    add(Fact.class, FactsJson.FACT);
    add(Footing.Part.class, FootingsJson.PART);
    add(Footing.Row.class, FootingsJson.ROW);
    add(Footing.class, FootingsJson.FOOTING);
    add(Outline.class, OutlinesJson.OUTLINE);
    add(Guidance.class, GuidanceJson.GUIDANCE);
    add(Claim.class, ClaimsJson.CLAIM);
    add(Diagnostic.class, ReleasesJson.DIAGNOSTIC);
    add(Rival.class, ReleasesJson.RIVAL);
    add(Release.class, ReleasesJson.RELEASE);
    add(Statement.class, StatementsJson.STATEMENT);
    add(Headline.class, HeadlinesJson.HEADLINE);
    add(HeadlineFigure.class, HeadlinesJson.FIGURE);
    add(SplitRatio.class, ReleasesJson.SPLIT);
    add(ShareSplit.class, BooksJson.SPLIT);
    add(FiscalCalendar.class, BooksJson.CALENDAR);
    add(FactBook.class, BooksJson.BOOK);
    add(Answer.class, AnswersJson.ANSWER);
    for (Class<? extends Answer> status :
        ImmutableList.of(
            Answer.Reported.class,
            Answer.Derived.class,
            Answer.Conflicting.class,
            Answer.NotDerivable.class)) {
      addReader(status, AnswersJson.ANSWER);
    }
    add(TieOutReport.class, ReportsJson.REPORT);
  }

  /**
   * Sets the mapper up, and makes it refuse what follows a value and a field that an object has
   * twice: of two amounts, none is known to be meant.
   */
  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    ObjectMapper mapper = context.getOwner();
    mapper.enable(
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
  }

  private <T> void add(Class<T> type, JsonForm<T> form) {
    addSerializer(type, form.serializer(type));
    addDeserializer(type, form.deserializer(type));
  }

  private <T extends S, S> void addReader(Class<T> type, JsonForm<S> form) {
    addDeserializer(type, form.map(value -> cast(type, value)).deserializer(type));
  }

  private static <T> T cast(Class<T> type, Object value) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(value + " is no " + type.getSimpleName());
    }
    return type.cast(value);
  }
}

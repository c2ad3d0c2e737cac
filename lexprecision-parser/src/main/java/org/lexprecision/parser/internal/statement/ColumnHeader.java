package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.lexprecision.Basis;
import org.lexprecision.parser.internal.table.Column;

/**
 * The words over a column, taken apart.
 *
 * @param text all of them, from top to bottom
 * @param span the length they name
 * @param dates the dates they name, those of the cell nearest to the values last
 * @param choice how many of the {@code dates} stand side by side in one spanning cell, and which of
 *     them is this column's by its place
 * @param basis the footing that the words nearest to the values name
 * @param label the words that are neither
 */
record ColumnHeader(
    String text,
    Optional<Span> span,
    ImmutableList<DateMention> dates,
    Optional<DateMention> choice,
    Optional<Basis> basis,
    String label) {

  private static final Pattern FILLER =
      Pattern.compile(
          "\\([^()]{0,40}\\)|\\b(?:for|the|and|as|of|at|in|on|ended|ending|end|unaudited|audited|periods?|months?"
              + "|weeks?|fiscal|calendar|dates?|actual|note|amounts?|dollars?|thousands|millions|restated"
              + "|reported|previously|originally|pro|forma|proforma|adjusted|gaap|non)\\b|[^\\p{L}&/ -]");
  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(?:change|variance|increase|decrease|inc|incr|decr|growth|vs|versus|bps|chg|chng|fav|unfav|[yq]/[yq]|yoy|qoq"
              + "|(?:year|quarter)[- ]over[- ](?:year|quarter))\\b"
              + "|^\\s{0,3}%\\s{0,3}$|\\bpercent\\s{0,3}$|\\(decrease\\)");
  private static final Pattern SHARE =
      Pattern.compile(
          "(?:%|\\bpercent(?:age)?) {1,3}(?:of|to|(?:net )?(?:sales|revenues?))\\b|\\bmargin\\b");
  private static final Pattern BARE = Pattern.compile("\\d\\s{1,3}(?:%|percent|pct\\.?)$");
  private static final Pattern PER_SHARE =
      Pattern.compile(
          "\\bper\\s{1,3}(?:common\\s{1,3}|diluted\\s{1,3}|ordinary\\s{1,3})?share|\\beps\\b");

  /** Takes the header of a column apart. */
  static ColumnHeader of(Column column, int index) {
    StringBuilder text = new StringBuilder();
    List<DateMention> dates = new ArrayList<>();
    Optional<DateMention> choice = Optional.empty();
    StringBuilder label = new StringBuilder();
    Optional<Span> named = Optional.empty();
    Optional<Basis> basis = Optional.empty();
    for (Column.HeaderCell cell : column.header()) {
      String words = Scale.without(cell.text());
      text.append(text.isEmpty() ? "" : " ").append(words);
      Optional<Span> own = Span.find(words).filter(span -> span.quarter().isPresent());
      named = own.isPresent() ? own : named;
      Optional<Basis> footing = BasisWords.find(words);
      basis = footing.isPresent() ? footing : basis;
      ImmutableList<DateMention> here = completed(DateMention.scan(words));
      if (here.size() > 1 && cell.last() > cell.first()) {
        int width = cell.last() - cell.first() + 1;
        choice = Optional.of(here.get(Math.max(0, (index - cell.first()) * here.size() / width)));
      }
      dates.addAll(here);
      String rest = residue(words, here);
      if (!rest.isEmpty()) {
        label.append(label.isEmpty() ? "" : " ").append(rest);
      }
    }
    return new ColumnHeader(
        text.toString(),
        nearest(Span.find(text.toString()), named),
        ImmutableList.copyOf(dates),
        choice,
        basis,
        label.toString());
  }

  /** Of two quarters named over a column, the one nearest to the values is its own. */
  private static Optional<Span> nearest(Optional<Span> first, Optional<Span> named) {
    return first.filter(span -> span.quarter().isPresent()).isPresent() ? named : first;
  }

  /** Gives each date what its neighbours in one sentence say for it: "June 30, 2003 and 2002". */
  static ImmutableList<DateMention> completed(List<DateMention> mentions) {
    List<DateMention> all = new ArrayList<>();
    OptionalInt month = OptionalInt.empty();
    OptionalInt day = OptionalInt.empty();
    for (DateMention mention : mentions) {
      if (mention.month().isPresent()) {
        month = mention.month();
        day = mention.day();
      }
      all.add(new DateMention(mention.year(), month, day, mention.start(), mention.end()));
    }
    OptionalInt year = OptionalInt.empty();
    for (int at = all.size() - 1; at >= 0; at--) {
      DateMention mention = all.get(at);
      if (mention.year().isPresent()) {
        year = mention.year();
      }
      all.set(
          at,
          new DateMention(year, mention.month(), mention.day(), mention.start(), mention.end()));
    }
    return ImmutableList.copyOf(all);
  }

  /** The year printed last, which is nearest to the values. */
  OptionalInt year() {
    for (int at = dates.size() - 1; at >= 0; at--) {
      if (dates.get(at).year().isPresent()) {
        return dates.get(at).year();
      }
    }
    return Span.fiscalYear(text);
  }

  /** The day of a month printed last; its year may not be that of the column. */
  Optional<DateMention> day() {
    for (int at = dates.size() - 1; at >= 0; at--) {
      if (dates.get(at).month().isPresent()) {
        return Optional.of(dates.get(at));
      }
    }
    return Optional.empty();
  }

  boolean isChange() {
    String lower = text.toLowerCase(Locale.ROOT);
    return CHANGE.matcher(lower).find() && !isShare();
  }

  boolean isShare() {
    String lower = text.toLowerCase(Locale.ROOT);
    return SHARE.matcher(lower).find() || (BARE.matcher(lower).find() && isOfOneYear());
  }

  /** Whether the header names one year: a percentage under it compares no two. */
  private boolean isOfOneYear() {
    return dates.stream().map(DateMention::year).filter(OptionalInt::isPresent).distinct().count()
        == 1;
  }

  boolean isPerShare() {
    return PER_SHARE.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  boolean isPercent() {
    return text.indexOf('%') >= 0 || text.toLowerCase(Locale.ROOT).contains("percent");
  }

  /** The whole date the header gives, if it gives one alone. */
  Optional<LocalDate> date() {
    Optional<DateMention> day = choice.isPresent() ? choice : day();
    OptionalInt year = year();
    return day.isEmpty() || year.isEmpty()
        ? Optional.empty()
        : choice.isPresent() ? day.get().date() : day.get().in(year.getAsInt());
  }

  private static String residue(String text, List<DateMention> dates) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (DateMention date : dates) {
      rest.append(text, from, Math.max(from, date.start())).append(' ');
      from = Math.max(from, date.end());
    }
    rest.append(text, Math.min(from, text.length()), text.length());
    String words = FILLER.matcher(Span.without(rest.toString())).replaceAll(" ").strip();
    if (words.chars().noneMatch(Character::isLetter)) {
      return "";
    }
    // the case and the punctuation of the printed words, where they are the whole cell
    return words.replace(" ", "").equalsIgnoreCase(text.replace(" ", ""))
        ? text
        : printed(text, words);
  }

  private static String printed(String text, String words) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(words);
    return at < 0 ? words : text.substring(at, at + words.length());
  }
}

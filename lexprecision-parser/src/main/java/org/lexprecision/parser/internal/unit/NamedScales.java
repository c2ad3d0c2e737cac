package org.lexprecision.parser.internal.unit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.words.Wording;

/**
 * The scales that a note above a table gives to things by their names, beside that of money:
 * "(volume in billions of dollars, transactions and cards in millions)".
 *
 * @param scales the scales by the names, in small letters
 */
public record NamedScales(ImmutableMap<String, Scale> scales) {

  private static final Wording NOTE = Wording.of("\\(([^()]{8,160})\\)");

  private static final Splitter CLAUSES = Splitter.on(Pattern.compile("[,;]")).trimResults();

  private static final Splitter NAMES =
      Splitter.on(Pattern.compile(" and | & ")).trimResults().omitEmptyStrings();

  /** A name is one or two words. */
  private static final Wording NAME = Wording.of("^[a-z-]{4,20}(?: [a-z-]{3,20})?$");

  private static final String IN = " in ";

  /** Reads the notes above a table. */
  public static NamedScales of(Table table) {
    ImmutableMap.Builder<String, Scale> scales = ImmutableMap.builder();
    for (Paragraph.Line line : table.heading()) {
      Matcher note = NOTE.in(line.text().toLowerCase(Locale.ROOT));
      while (note.find()) {
        scales.putAll(read(note.group(1)));
      }
    }
    return new NamedScales(scales.buildKeepingLast());
  }

  /** The scales of the things that a note names, where it says another of money. */
  private static Map<String, Scale> read(String note) {
    ImmutableMap.Builder<String, Scale> scales = ImmutableMap.builder();
    List<String> names = new ArrayList<>();
    boolean money = false;
    for (String clause : CLAUSES.split(note)) {
      int in = clause.indexOf(IN);
      Optional<Scale> scale = in < 0 ? Optional.empty() : ScaleNote.find(clause.substring(in + 1));
      if (clause.startsWith("except") || (in >= 0 && scale.isEmpty())) {
        break;
      }
      NAMES.splitToStream(in < 0 ? clause : clause.substring(0, in)).forEach(names::add);
      if (scale.isPresent()) {
        if (CurrencyWords.isIn(clause)) {
          money = true;
        } else {
          names.stream()
              .filter(name -> NAME.isIn(name) && !NoteWords.contains(name))
              .forEach(name -> scales.put(name, scale.get()));
        }
        names.clear();
      }
    }
    return money ? scales.buildKeepingLast() : ImmutableMap.of();
  }

  /** The scale of what words name last: "Transactions" of "Purchase transactions". */
  public Optional<Scale> of(String words) {
    String plain = words.toLowerCase(Locale.ROOT).strip();
    return scales.entrySet().stream()
        .filter(named -> plain.equals(named.getKey()) || plain.endsWith(' ' + named.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}

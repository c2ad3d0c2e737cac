package org.lexprecision.parser.internal.statement;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/**
 * The money in which a document reports.
 *
 * <p>A sentence that says so comes first; then what all tables state that state a currency; then
 * the one sign of its prose. Where nothing tells, figures are US dollars, in which filers report
 * that need not say so.
 */
final class ReportingCurrency {

  private static final Currency DOLLARS = Currency.getInstance("USD");

  /** A sentence on the currency has one of these, whatever the case of the first letter. */
  private static final String[] SAYING = {"ollars", "urrency", "mounts", "igures", "eports"};

  private static final String[] SIGNS = {"€", "£", "¥"};

  private ReportingCurrency() {}

  /** The currency of a document. */
  static Currency of(Layout layout) {
    Set<Currency> stated = new LinkedHashSet<>();
    Set<String> signs = new LinkedHashSet<>();
    for (Block block : layout.blocks()) {
      List<Paragraph.Line> lines = List.of();
      if (block instanceof Table table) {
        stated(table).ifPresent(stated::add);
        lines = table.heading();
      } else if (block instanceof Paragraph paragraph) {
        lines = paragraph.lines();
      }
      Optional<Currency> said = said(lines);
      if (said.isPresent()) {
        return said.get();
      }
      signs(lines, signs);
    }
    return stated.size() == 1
        ? stated.iterator().next()
        : signs.size() == 1
            ? Currencies.ofFigures(signs.iterator().next()).orElse(DOLLARS)
            : DOLLARS;
  }

  /** The currency that the words above a table or a remark among its first rows state. */
  static Optional<Currency> stated(Table table) {
    for (Paragraph.Line line : table.heading()) {
      Optional<Currency> said = Currencies.ofFigures(line.text());
      if (said.isPresent()) {
        return said;
      }
    }
    for (Row row : table.rows()) {
      if (!(row instanceof Row.Heading heading)) {
        return Optional.empty();
      }
      Optional<Currency> said = Currencies.ofFigures(heading.label());
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private static Optional<Currency> said(List<Paragraph.Line> lines) {
    for (int at = 0; at < lines.size(); at++) {
      String text = lines.get(at).text();
      if (says(text)) {
        boolean last = at + 1 == lines.size();
        String next = last ? "" : " " + lines.get(at + 1).text().strip();
        Optional<Currency> found = Currencies.ofDocument(text + next);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean says(String text) {
    for (String word : SAYING) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void signs(List<Paragraph.Line> lines, Set<String> signs) {
    for (Paragraph.Line line : lines) {
      if (line.text().indexOf('$') >= 0) {
        signs.add("$");
      }
      for (String sign : SIGNS) {
        if (line.text().contains(sign)) {
          signs.add(sign);
        }
      }
    }
  }
}

package org.lexprecision.parser.internal.unit;

import com.google.common.collect.ImmutableSet;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.choice.Verdict;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/**
 * The money of a table: what it states itself, the signs beside its figures, and what its document
 * reports in.
 *
 * @param verdict what the votes decide; none chosen where they contradict each other
 * @param assumed whether nothing in the document names a currency
 */
public record TableMoney(Verdict<Currency> verdict, boolean assumed) {

  private static final int STATED = 6;
  private static final int FIGURES = 8;
  private static final int DOCUMENT = 3;
  private static final int MARGIN = 1;

  /** Weighs the words and signs of a table. */
  public static TableMoney of(Table table, DocumentMoney document) {
    MoneyEvidence note = new MoneyEvidence("note of the table", STATED);
    MoneyEvidence signs = new MoneyEvidence("signs of the table", FIGURES);
    note.add(StatedMoney.inWords(table));
    signs(table, signs);
    Set<Currency> nominated = new LinkedHashSet<>(note.named());
    nominated.addAll(signs.named());
    Optional<Currency> usual = document.verdict().chosen();
    usual.ifPresent(nominated::add);
    if (nominated.isEmpty()) {
      document.verdict().candidates().forEach(candidate -> nominated.add(candidate.reading()));
    }
    boolean dollars =
        signs.open().contains(CurrencyWords.DOLLARS) || note.open().contains(CurrencyWords.DOLLARS);
    boolean told = nominated.stream().anyMatch(one -> isIn(signs, one) || isIn(note, one));
    if (dollars && !told) {
      nominated.add(CurrencyWords.DOLLARS);
    }
    Ballot<Currency> ballot = new Ballot<>();
    note.vote(ballot, nominated);
    signs.vote(ballot, nominated);
    if (usual.isPresent()) {
      ballot.vote(usual.get(), "document", DOCUMENT);
    } else {
      document
          .verdict()
          .candidates()
          .forEach(candidate -> ballot.vote(candidate.reading(), "document", 1));
    }
    return new TableMoney(ballot.verdict(1, MARGIN), document.assumed());
  }

  private static boolean isIn(MoneyEvidence evidence, Currency currency) {
    return evidence.open().contains(currency);
  }

  private static void signs(Table table, MoneyEvidence evidence) {
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values) {
        values.cells().stream()
            .filter(cell -> !cell.sign().isEmpty())
            .forEach(cell -> evidence.add(CurrencyLexicon.ofSign(cell.sign())));
      }
    }
  }

  /**
   * The money of a figure with a sign of its own: that of its column, unless the sign says another.
   *
   * @param sign the sign printed beside it; empty if there is none
   * @param column the money of its column or table
   */
  public static Currency ofFigure(String sign, Currency column) {
    ImmutableSet<Currency> meant = CurrencyLexicon.ofSign(sign);
    return meant.isEmpty() || meant.contains(column)
        ? column
        : meant.contains(CurrencyWords.DOLLARS)
            ? CurrencyWords.DOLLARS
            : meant.size() == 1 ? meant.iterator().next() : column;
  }
}

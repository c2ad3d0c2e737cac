package org.lexprecision.parser.internal.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.choice.Verdict;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;

/**
 * The money in which a document reports, as its tables, its sentences and its signs tell.
 *
 * <p>What the tables state and the signs beside their figures weigh most; a sentence on how the
 * document reports is one vote, the signs of its prose another. United States dollars, in which
 * filers report that need not say so, are what remains.
 *
 * @param verdict what the votes decide
 * @param assumed whether nothing at all names a currency
 */
public record DocumentMoney(Verdict<Currency> verdict, boolean assumed) {

  private static final int TABLES = 8;
  private static final int FIGURES = 8;
  private static final int WHOLE = 6;
  private static final int SENTENCE = 2;
  private static final int PROSE = 3;
  private static final int USUAL = 2;

  /** A sentence on the currency has one of these, whatever the case of the first letter. */
  private static final ImmutableList<String> SAYING =
      ImmutableList.of("ollar", "urrency", "mount", "igure", "eport", "tatement", "nformation");

  /** Weighs the words and signs of a document. */
  public static DocumentMoney of(Layout layout) {
    MoneyEvidence notes = new MoneyEvidence("notes of tables", TABLES);
    MoneyEvidence figures = new MoneyEvidence("signs of tables", FIGURES);
    MoneyEvidence whole = new MoneyEvidence("sentence on all figures", WHOLE);
    MoneyEvidence sentences = new MoneyEvidence("sentence", SENTENCE);
    MoneyEvidence prose = new MoneyEvidence("signs of prose", PROSE);
    for (Block block : layout.blocks()) {
      List<Paragraph.Line> lines = ImmutableList.of();
      if (block instanceof Table table) {
        notes.add(StatedMoney.inWords(table));
        figures.add(StatedMoney.bySigns(table));
        lines = table.heading();
      } else if (block instanceof Paragraph paragraph) {
        lines = paragraph.lines();
      }
      signs(lines, prose);
      say(lines, whole, sentences);
    }
    return weigh(ImmutableList.of(notes, figures, whole, sentences, prose));
  }

  private static DocumentMoney weigh(List<MoneyEvidence> all) {
    Set<Currency> nominated = new LinkedHashSet<>();
    all.forEach(evidence -> nominated.addAll(evidence.named()));
    if (nominated.isEmpty()) {
      all.forEach(evidence -> nominated.addAll(usual(evidence.open())));
    }
    nominated.add(CurrencyWords.DOLLARS);
    Ballot<Currency> ballot = new Ballot<>();
    all.forEach(evidence -> evidence.vote(ballot, nominated));
    boolean silent = all.stream().allMatch(MoneyEvidence::isEmpty);
    ballot.vote(CurrencyWords.DOLLARS, "usual", USUAL);
    return new DocumentMoney(ballot.verdict(1, 1), silent);
  }

  /** Of dollars that nobody tells apart, those of the United States are meant. */
  private static Set<Currency> usual(Set<Currency> open) {
    return open.contains(CurrencyWords.DOLLARS) ? ImmutableSet.of(CurrencyWords.DOLLARS) : open;
  }

  private static void say(
      List<Paragraph.Line> lines, MoneyEvidence whole, MoneyEvidence sentences) {
    for (int at = 0; at < lines.size(); at++) {
      String text = lines.get(at).text();
      if (SAYING.stream().anyMatch(text::contains)) {
        String next = at + 1 == lines.size() ? "" : " " + lines.get(at + 1).text().strip();
        String sentence = text.strip() + next;
        ImmutableList<CurrencyName> names = CurrencyLexicon.in(sentence);
        ImmutableSet<Currency> all = CurrencyWords.ofDocument(sentence, names);
        whole.add(all);
        sentences.add(all.isEmpty() ? CurrencyWords.ofSome(sentence, names) : ImmutableSet.of());
      }
    }
  }

  private static void signs(List<Paragraph.Line> lines, MoneyEvidence prose) {
    lines.forEach(line -> CurrencySigns.before(line.text()).forEach(prose::add));
  }
}

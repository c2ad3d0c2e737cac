package org.lexprecision.examples.perturbation;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/** The words of the captions. */
enum Captions {
  OF_SAMPLE(ImmutableMap.of()),
  REVENUES(
      ImmutableMap.of(
          "Net sales", "Revenues",
          "Cost of sales", "Cost of goods sold",
          "Income from operations", "Operating income",
          "Income tax provision", "Provision for income taxes",
          "Net income (loss)", "Net earnings (loss)")),
  NET_REVENUES(
      ImmutableMap.of(
          "Net sales", "Net revenues",
          "Cost of sales", "Cost of revenues",
          "Income from operations", "Operating profit",
          "Income tax provision", "Income tax expense",
          "Net income (loss)", "Net (loss) income")),
  CAPITALS(ImmutableMap.of());

  private final ImmutableMap<String, String> words;

  Captions(ImmutableMap<String, String> words) {
    this.words = words;
  }

  String of(String caption) {
    return this == CAPITALS
        ? caption.toUpperCase(Locale.ENGLISH)
        : words.getOrDefault(caption, caption);
  }
}

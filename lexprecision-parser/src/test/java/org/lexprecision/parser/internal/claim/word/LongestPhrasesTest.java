package org.lexprecision.parser.internal.claim.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lexprecision.parser.internal.grid.Paragraph;

class LongestPhrasesTest {

  private final LongestPhrases general = new LongestPhrases();
  private final LongestPhrases own = new LongestPhrases(general);

  private static Meaning item(String id) {
    return Meaning.of(Meaning.Category.ITEM, id);
  }

  private @Nullable String found(String text) {
    ImmutableList<Word> words = WordScanner.scan(ImmutableList.of(new Paragraph.Line(1, text)));
    LongestPhrases.@Nullable Match match = own.longest(words, 0);
    return match == null ? null : match.meaning().argument() + " to " + match.to();
  }

  @Test
  void the_longest_phrase_counts_whoever_knows_it() {
    general.add("net sales", item("general"), true);
    own.add("net", item("short"), true);
    own.add("net sales of seals", item("long"), true);
    assertEquals("general to 2", found("Net sales rose"));
    assertEquals("long to 4", found("Net sales of seals rose"));
    assertEquals("short to 1", found("Net income"));
    assertNull(found("Income"));
  }

  @Test
  void the_own_meaning_of_a_phrase_comes_before_the_general_one() {
    general.add("net sales", item("general"), true);
    own.add("net sales", item("timid"), false);
    assertEquals("general to 2", found("Net sales"));
    own.add("net sales", item("own"), true);
    assertEquals("own to 2", found("Net sales"));
    assertEquals(item("general"), general.get("net sales"));
  }
}

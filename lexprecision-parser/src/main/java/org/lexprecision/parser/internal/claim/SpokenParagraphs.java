package org.lexprecision.parser.internal.claim;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.claim.sentence.Sentence;
import org.lexprecision.parser.internal.claim.word.LongestPhrases;
import org.lexprecision.parser.internal.claim.word.Sentences;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.claim.word.WordScanner;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;

/**
 * The sentences of the paragraphs that may state something.
 *
 * <p>Words take many times the memory of their text: those of a long document are not held, but
 * scanned anew by every walk.
 */
final class SpokenParagraphs implements Iterable<Passage> {

  /** So many words can be a heading. */
  static final int LONGEST_HEADING = 14;

  private static final int MOST_HELD = 200_000;
  private static final int FEWEST_CONTINUED = 8;
  private static final String ENDS = ".:;?!";

  private final Layout layout;
  private final LongestPhrases phrases;
  private final @Nullable ImmutableList<Passage> held;

  SpokenParagraphs(Layout layout, LongestPhrases phrases) {
    this.layout = layout;
    this.phrases = phrases;
    this.held = held();
  }

  /** All of them, if they have few words. */
  private @Nullable ImmutableList<Passage> held() {
    ImmutableList.Builder<Passage> all = ImmutableList.builder();
    int words = 0;
    for (Iterator<Passage> walk = new Walk(); walk.hasNext(); ) {
      Passage passage = walk.next();
      for (Sentence sentence : passage.sentences()) {
        words += sentence.words().size();
      }
      if (words > MOST_HELD) {
        return null;
      }
      all.add(passage);
    }
    return all.build();
  }

  @Override
  public Iterator<Passage> iterator() {
    return held == null ? new Walk() : held.iterator();
  }

  private final class Walk extends AbstractIterator<Passage> {

    private final Iterator<Block> blocks = layout.blocks().iterator();
    private List<Word> words = new ArrayList<>();
    private ImmutableSet<String> title = ImmutableSet.of();
    private ImmutableSet<String> above = ImmutableSet.of();

    @Override
    protected @Nullable Passage computeNext() {
      while (blocks.hasNext()) {
        List<Word> ended = words;
        ImmutableSet<String> endedBelow = above;
        ImmutableList<Word> next = read();
        if (continues(ended, next)) {
          ended.addAll(next);
          continue;
        }
        words = new ArrayList<>(next);
        if (!next.isEmpty()) {
          above = title;
          title = ImmutableSet.of();
        }
        if (tells(ended)) {
          return new Passage(sentences(ended), endedBelow);
        }
      }
      List<Word> last = words;
      words = new ArrayList<>();
      return tells(last) ? new Passage(sentences(last), above) : endOfData();
    }

    /** The words of the next paragraph; none of a table, whose title is that of what follows. */
    private ImmutableList<Word> read() {
      Block block = blocks.next();
      if (block instanceof Paragraph paragraph) {
        return WordScanner.scan(paragraph.lines());
      }
      ImmutableSet<String> named = Passage.keys(WordScanner.scan(((Table) block).heading()));
      title = named.isEmpty() ? title : named;
      return ImmutableList.of();
    }
  }

  private ImmutableList<Sentence> sentences(List<Word> words) {
    return Sentences.of(words).stream()
        .map(sentence -> Sentence.of(sentence, phrases))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether words can be a heading, state a figure or a day, or say which quarter is reported. */
  private static boolean tells(List<Word> words) {
    return !words.isEmpty()
        && (words.size() <= LONGEST_HEADING
            || words.stream().anyMatch(word -> word.hasDigit() || word.is("quarter")));
  }

  /** Double-spaced text and page breaks part a sentence, which then goes on in lower case. */
  private static boolean continues(List<Word> words, List<Word> next) {
    if (words.size() < FEWEST_CONTINUED || next.isEmpty()) {
      return false;
    }
    Word last = words.get(words.size() - 1);
    Word first = next.get(0);
    boolean open = last.kind() != Word.Kind.MARK || !ENDS.contains(last.text());
    boolean small =
        first.isLetters()
            ? Character.isLowerCase(first.text().charAt(0))
            : first.isMark("$") || first.isNumber();
    return open && small;
  }
}

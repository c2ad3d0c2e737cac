package org.lexprecision.parser.internal.claim;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
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

/**
 * The sentences of the paragraphs that may state something.
 *
 * <p>Words take many times the memory of their text: those of a long document are not held, but
 * scanned anew by every walk.
 */
final class SpokenParagraphs implements Iterable<ImmutableList<Sentence>> {

  /** So many words can be a heading. */
  static final int LONGEST_HEADING = 14;

  private static final int MOST_HELD = 200_000;
  private static final int FEWEST_CONTINUED = 8;
  private static final String ENDS = ".:;?!";

  private final Layout layout;
  private final LongestPhrases phrases;
  private final @Nullable ImmutableList<ImmutableList<Sentence>> held;

  SpokenParagraphs(Layout layout, LongestPhrases phrases) {
    this.layout = layout;
    this.phrases = phrases;
    this.held = held();
  }

  /** All of them, if they have few words. */
  private @Nullable ImmutableList<ImmutableList<Sentence>> held() {
    ImmutableList.Builder<ImmutableList<Sentence>> all = ImmutableList.builder();
    int words = 0;
    for (Iterator<ImmutableList<Sentence>> walk = new Walk(); walk.hasNext(); ) {
      ImmutableList<Sentence> paragraph = walk.next();
      for (Sentence sentence : paragraph) {
        words += sentence.words().size();
      }
      if (words > MOST_HELD) {
        return null;
      }
      all.add(paragraph);
    }
    return all.build();
  }

  @Override
  public Iterator<ImmutableList<Sentence>> iterator() {
    return held == null ? new Walk() : held.iterator();
  }

  private final class Walk extends AbstractIterator<ImmutableList<Sentence>> {

    private final Iterator<Block> blocks = layout.blocks().iterator();
    private List<Word> words = new ArrayList<>();

    @Override
    protected @Nullable ImmutableList<Sentence> computeNext() {
      while (blocks.hasNext()) {
        List<Word> ended = words;
        ImmutableList<Word> next =
            blocks.next() instanceof Paragraph paragraph
                ? WordScanner.scan(paragraph.lines())
                : ImmutableList.of();
        if (continues(ended, next)) {
          ended.addAll(next);
          continue;
        }
        words = new ArrayList<>(next);
        if (tells(ended)) {
          return sentences(ended);
        }
      }
      List<Word> last = words;
      words = new ArrayList<>();
      return tells(last) ? sentences(last) : endOfData();
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

package org.lexprecision.parser.internal.claim.term;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lexprecision.parser.internal.claim.word.Word;

/**
 * The securities of an offer, by the short names that its text defines: {@code (the "Old Notes")}.
 */
final class Securities {

  private static final ImmutableSet<String> KINDS = ImmutableSet.of("note", "debenture", "bond");
  private static final int LONGEST_NAME = 5;

  private final Set<ImmutableSet<String>> seen = new LinkedHashSet<>();
  private final Set<List<String>> defined = new LinkedHashSet<>();
  private String last = "";

  /** Learns the short names that a sentence defines. */
  void learn(List<Word> words) {
    for (int at = 0; at < words.size(); at++) {
      int behind = definition(words, at);
      if (behind > at) {
        List<String> name = words.subList(at, behind).stream().map(Word::key).toList();
        if (KINDS.contains(name.get(name.size() - 1)) && seen.add(ImmutableSet.copyOf(name))) {
          defined.add(name);
        }
      }
    }
  }

  /** The index behind a quoted name that begins at a word; the word's own where none does. */
  private static int definition(List<Word> words, int at) {
    if (at < 1 || !words.get(at - 1).isMark("\"")) {
      return at;
    }
    int end = at;
    while (end < words.size() && end - at < LONGEST_NAME && words.get(end).isLetters()) {
      end++;
    }
    return end > at && end < words.size() && words.get(end).isMark("\"") ? end : at;
  }

  /** The security spoken of at a word: the nearest before it, else behind it, else the last. */
  String spokenOf(List<Word> words, int at) {
    int nearest = -1;
    String name = "";
    for (List<String> one : defined) {
      int found = lastIndexOf(words.subList(0, at), one);
      if (found > nearest) {
        nearest = found;
        name = printed(words, found, one.size());
      }
    }
    if (name.isEmpty()) {
      nearest = Integer.MAX_VALUE;
      for (List<String> one : defined) {
        int found = indexOf(words, one, at);
        if (found >= 0 && found < nearest) {
          nearest = found;
          name = printed(words, found, one.size());
        }
      }
    }
    if (!name.isEmpty()) {
      last = name;
    }
    return last;
  }

  /** The name of the security that begins at a word: its short name, if that is defined there. */
  String named(List<Word> words, int at) {
    int end = at;
    while (end < words.size()
        && end - at < LONGEST_NAME
        && words.get(end).isLetters()
        && Character.isUpperCase(words.get(end).text().charAt(0))) {
      end++;
      if (KINDS.contains(words.get(end - 1).key())) {
        int quoted = end + 3;
        boolean defines =
            quoted < words.size()
                && words.get(end).isMark("(")
                && definition(words, quoted) > quoted;
        return defines
            ? printed(words, quoted, definition(words, quoted) - quoted)
            : printed(words, at, end - at);
      }
    }
    return "";
  }

  /** Words as a part of a term's name: {@code old_notes}, {@code junior_sub_notes}. */
  static String printed(List<Word> words, int from, int count) {
    StringBuilder name = new StringBuilder();
    for (Word word : words.subList(from, from + count)) {
      String plain = word.text().toLowerCase(Locale.ROOT);
      name.append(name.isEmpty() ? "" : "_").append(plain.equals("subordinated") ? "sub" : plain);
    }
    return name.toString();
  }

  private static int lastIndexOf(List<Word> words, List<String> name) {
    for (int at = words.size() - name.size(); at >= 0; at--) {
      if (matches(words, name, at)) {
        return at;
      }
    }
    return -1;
  }

  private static int indexOf(List<Word> words, List<String> name, int from) {
    for (int at = from; at + name.size() <= words.size(); at++) {
      if (matches(words, name, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean matches(List<Word> words, List<String> name, int at) {
    for (int index = 0; index < name.size(); index++) {
      if (!words.get(at + index).is(name.get(index))) {
        return false;
      }
    }
    return true;
  }
}

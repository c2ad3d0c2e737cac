package org.lexprecision.parser.internal.words;

import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableListMultimap;

/**
 * The wordings of a room, read from the list {@code wordings.txt} beside its classes.
 *
 * <p>A name stands at the margin with a colon behind it, and below it, two blanks in, a regular
 * expression a line: a text is worded so if one of them is found in it.
 */
final class Wordings {

  private static final String LIST = "wordings.txt";
  private static final String INDENT = "  ";

  /** The lists, each read once for each class that asks. */
  private static final ClassValue<ImmutableListMultimap<String, String>> LISTS =
      new ClassValue<>() {
        @Override
        protected ImmutableListMultimap<String, String> computeValue(Class<?> user) {
          return read(user);
        }
      };

  private Wordings() {}

  /** Returns the expression of a name. */
  static String expression(Class<?> user, String name) {
    ImmutableListMultimap<String, String> list = LISTS.get(user);
    if (!list.containsKey(name)) {
      throw new VerifyException(LIST + " of " + user.getName() + " has no \"" + name + "\"");
    }
    return String.join("|", list.get(name));
  }

  private static ImmutableListMultimap<String, String> read(Class<?> user) {
    ImmutableListMultimap.Builder<String, String> list = ImmutableListMultimap.builder();
    String name = "";
    for (String line : WordList.lines(user, LIST)) {
      if (line.startsWith(INDENT)) {
        list.put(name, line.substring(INDENT.length()));
      } else {
        name = line.substring(0, line.length() - 1);
      }
    }
    return list.build();
  }
}

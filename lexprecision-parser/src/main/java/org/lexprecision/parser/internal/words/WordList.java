package org.lexprecision.parser.internal.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A list of words that stands as a resource beside the class that uses it. */
public final class WordList {

  private static final Splitter PHRASES = Splitter.on('|').trimResults().omitEmptyStrings();

  private WordList() {}

  /**
   * Returns the lines of a list, without blank ones and those that begin with {@code #}.
   *
   * <p>The resource is opened from within this module: a library outside may not look into it.
   */
  public static ImmutableList<String> lines(Class<?> user, String name) {
    try (InputStream bytes = Objects.requireNonNull(user.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the phrases of a list by their kinds: a kind stands in brackets above its phrases,
   * which have a line each or bars between them.
   */
  public static ImmutableSetMultimap<String, String> kinds(Class<?> user, String name) {
    ImmutableSetMultimap.Builder<String, String> phrases = ImmutableSetMultimap.builder();
    String kind = "";
    for (String line : lines(user, name)) {
      if (line.startsWith("[")) {
        kind = line.substring(1, line.indexOf(']'));
      } else {
        phrases.putAll(kind, PHRASES.split(line));
      }
    }
    return phrases.build();
  }
}

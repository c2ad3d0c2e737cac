package org.lexprecision.examples.samples;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lexprecision.Release;
import org.lexprecision.parser.Releases;

/**
 * Four releases of Bellwater Industries, a company that never was: its figures are those of a real
 * manufacturer, with all their oddities, and its words and layouts are our own.
 *
 * <p>They report the second and third quarter of 2003, the year 2003, and the first quarter of
 * 2004, so that the other quarters must be derived; the last one changed its mind about a figure.
 */
public final class Samples {

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "bellwater-2003-q2.txt",
          "bellwater-2003-q3.txt",
          "bellwater-2003-year.txt",
          "bellwater-2004-q1.html");

  private Samples() {}

  /** Returns the names of the documents, oldest first. */
  public static ImmutableList<String> names() {
    return NAMES;
  }

  /**
   * Returns the bytes of a document.
   *
   * @param name one of {@link #names}
   * @throws IllegalArgumentException if there is no such sample
   */
  public static byte[] bytes(String name) {
    try {
      return Resources.toByteArray(Resources.getResource(Samples.class, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads all of them, oldest first. */
  public static ImmutableList<Release> releases() {
    return NAMES.stream()
        .flatMap(name -> Releases.read(name, bytes(name)).stream())
        .collect(ImmutableList.toImmutableList());
  }
}

package org.lexprecision.parser;

import java.util.Arrays;
import java.util.Optional;

/**
 * A library that the reader stands on, and how old it may be.
 *
 * <p>An application may bring an older one than this library asks for. Found out in the midst of a
 * document, that would look like a failure of one parser, and another would read the document as
 * what it is not; so it is found out before the first.
 */
enum Dependency {
  /** Collections. */
  GUAVA(
      "com.google.guava:guava",
      "31.1",
      "com.google.common.collect.ImmutableMap$Builder",
      "buildKeepingLast"),
  /** HTML, nested deeper than older ones read it. */
  JSOUP("org.jsoup:jsoup", "1.22.1", "org.jsoup.parser.Parser", "setMaxDepth"),
  /** The catalogue of captions. */
  COMMONS_CSV(
      "org.apache.commons:commons-csv",
      "1.13.0",
      "org.apache.commons.csv.CSVFormat$Builder",
      "get"),
  /** What the catalogue's reader stands on. */
  COMMONS_IO(
      "commons-io:commons-io",
      "2.18.0",
      "org.apache.commons.io.input.UnsynchronizedBufferedReader",
      "read");

  private final String coordinates;
  private final String oldest;
  private final String type;
  private final String method;

  Dependency(String coordinates, String oldest, String type, String method) {
    this.coordinates = coordinates;
    this.oldest = oldest;
    this.type = type;
    this.method = method;
  }

  /**
   * Asks whether all are there and new enough.
   *
   * @throws IllegalStateException if one is not; the message names it, the version that is needed
   *     and where the one that was found lies
   */
  static void check() {
    for (Dependency dependency : values()) {
      dependency.require();
    }
  }

  private void require() {
    try {
      Class<?> found = Class.forName(type, false, Dependency.class.getClassLoader());
      if (Arrays.stream(found.getMethods()).noneMatch(of -> of.getName().equals(method))) {
        throw new IllegalStateException(needed() + "; this is older: " + place(found));
      }
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IllegalStateException(needed() + "; there is none, or an older one", e);
    }
  }

  private static String place(Class<?> type) {
    return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
        .map(source -> String.valueOf(source.getLocation()))
        .orElse(type.getName());
  }

  private String needed() {
    return "Lexprecision needs " + coordinates + " " + oldest + " or newer";
  }
}

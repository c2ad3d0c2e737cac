package org.lexprecision.examples.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which version of the library this is, as the build wrote it down. */
public final class Version {

  /** The version: {@code 0.2.0}. */
  public static final String NAME = name();

  private static final Pattern TWO = Pattern.compile("\\d+\\.\\d+");

  private Version() {}

  /** Returns what a program asks for that takes two numbers alone: {@code 0.2}. */
  public static String majorMinor() {
    Matcher two = TWO.matcher(NAME);
    return two.lookingAt() ? two.group() : "0.0";
  }

  private static String name() {
    try {
      return Resources.toString(Resources.getResource(Version.class, "version.txt"), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.lexprecision.internal;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Lists that stand as resources beside the classes that use them, an entry a line. */
public final class ResourceLines {

  private ResourceLines() {}

  /**
   * Returns the lines of a list, without blank ones and those that begin with {@code #}.
   *
   * <p>The resource is opened from within this module: a library outside may not look into it.
   */
  public static ImmutableList<String> of(Class<?> user, String name) {
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
}

package org.lexprecision.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.Release;

/** The reader beside other versions of what it stands on, each in a class loader of its own. */
class OlderLibrariesTest {

  private static final Path OLDER = Path.of("target", "older-libraries");
  private static final String HTML =
      "<html><p>Three months ended March 31, 2004<table>"
          + "<tr><td><td>Three months ended March 31, 2004<td>Three months ended March 31, 2003"
          + "<tr><td>Net sales<td>33,006<td>30,873<tr><td>Cost of sales<td>20,001<td>19,000"
          + "</table></html>";

  /** Reads {@link #HTML} in a class loader of its own; returns how many facts there are. */
  private static int factsWith(String... jars) throws Exception {
    List<URL> path = new ArrayList<>();
    for (String jar : jars) {
      Path file = OLDER.resolve(jar);
      assertTrue(Files.exists(file), file + " is copied by maven-dependency-plugin");
      path.add(file.toUri().toURL());
    }
    for (String place : Splitter.on(File.pathSeparator).omitEmptyStrings().split(places())) {
      boolean replaced =
          Arrays.stream(jars).anyMatch(jar -> place.contains(File.separator + library(jar) + "-"));
      if (!replaced && !place.endsWith("test-classes")) {
        path.add(Path.of(place).toUri().toURL());
      }
    }
    try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), new Platform())) {
      return assertTimeoutPreemptively(Duration.ofMinutes(1), () -> facts(loader));
    }
  }

  /** The platform alone: its own loader would find the classes of this test's modules too. */
  private static final class Platform extends ClassLoader {
    Platform() {
      super(null);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("java.")) {
        return ClassLoader.getPlatformClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }

  /** All that this test itself stands on, modules or not. */
  private static String places() {
    return System.getProperty("jdk.module.path", "")
        + File.pathSeparator
        + System.getProperty("java.class.path", "");
  }

  private static String library(String jar) {
    return jar.replaceFirst("-[0-9].*", "");
  }

  private static int facts(ClassLoader loader) throws Exception {
    List<?> releases =
        (List<?>)
            loader
                .loadClass(Releases.class.getName())
                .getMethod("read", String.class, byte[].class)
                .invoke(null, "a.htm", HTML.getBytes(UTF_8));
    return ((List<?>)
            loader.loadClass(Release.class.getName()).getMethod("facts").invoke(releases.get(0)))
        .size();
  }

  @Test
  void the_newest_of_each_reads() throws Exception {
    assertEquals(4, factsWith());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guava-31.1-jre.jar",
        "jsoup-1.22.1.jar",
        "commons-csv-1.13.0.jar",
        "commons-io-2.18.0.jar"
      })
  void the_oldest_that_are_said_to_do_read_the_same(String jar) throws Exception {
    assertEquals(4, factsWith(jar));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guava-16.0.1.jar",
        "guava-20.0.jar",
        "guava-25.1-jre.jar",
        "jsoup-1.21.2.jar",
        "commons-csv-1.10.0.jar",
        "commons-io-2.16.1.jar"
      })
  void a_library_that_is_too_old_is_named_at_once(String jar) {
    InvocationTargetException thrown =
        assertThrows(InvocationTargetException.class, () -> factsWith(jar));
    IllegalStateException refused =
        assertInstanceOf(IllegalStateException.class, thrown.getCause());
    assertTrue(refused.toString().contains(library(jar)), refused.toString());
  }
}

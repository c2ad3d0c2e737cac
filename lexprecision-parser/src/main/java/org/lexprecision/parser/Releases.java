package org.lexprecision.parser;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.lexprecision.Release;
import org.lexprecision.parser.spi.ReleaseParser;

/**
 * Reads releases with the installed parsers: {@code Releases.read(Path.of("q2.txt"))}.
 *
 * <p>Installed are the parsers that {@link java.util.ServiceLoader} finds with the class loader of
 * this library: those for text, HTML and EDGAR submissions, and what others provide. {@link #with}
 * makes a reader of other parsers.
 *
 * <p>Where the class path brings Guava before 31.1, jsoup before 1.22.1, Commons CSV before 1.13.0
 * or Commons IO before 2.18.0, every method throws an {@link IllegalStateException} that names the
 * library and the version it needs: read with an older one, a document would lose figures.
 */
public final class Releases {

  private Releases() {}

  /**
   * Reads a file.
   *
   * @return the releases of the file in printed order; a plain document is one, a submission
   *     several
   * @throws ReleaseParseException if it cannot be read
   */
  public static ImmutableList<Release> read(Path file) {
    return ReleaseReader.installed().read(file);
  }

  /**
   * Reads files.
   *
   * @return their releases, file by file in the given order
   * @throws ReleaseParseException if one cannot be read
   */
  public static ImmutableList<Release> read(Path... files) {
    return ReleaseReader.installed().read(files);
  }

  /**
   * Reads files.
   *
   * @return their releases, file by file in the given order
   * @throws ReleaseParseException if one cannot be read
   */
  public static ImmutableList<Release> read(Iterable<Path> files) {
    return ReleaseReader.installed().read(files);
  }

  /**
   * Reads many files, several at once, results and failures side by side: {@code
   * readAll(List.of(Path.of("2003")), ReadOptions.DEFAULT)}.
   *
   * @param paths files, directories with all files below them, {@code .gz} and {@code .zip}
   * @return a result for every file, in the order of the paths and within directories by name
   * @throws ReleaseParseException if a directory cannot be listed
   */
  public static ImmutableList<ReadResult> readAll(Iterable<Path> paths, ReadOptions options) {
    return ReleaseReader.installed().readAll(paths, options);
  }

  /**
   * Reads many files, several at once, and keeps none: each result goes to the {@linkplain
   * ReadOptions#progress progress} of the options, in order.
   *
   * @param paths files, directories with all files below them, {@code .gz} and {@code .zip}
   * @throws ReleaseParseException if a directory cannot be listed
   */
  public static void readEach(Iterable<Path> paths, ReadOptions options) {
    ReleaseReader.installed().readEach(paths, options);
  }

  /**
   * Reads many files, several at once, works on each result where it was read, and keeps none.
   *
   * @param paths files, directories with all files below them, {@code .gz} and {@code .zip}
   * @param work is told of every result by the thread that read it, so of several at once; what it
   *     throws ends the reading
   * @throws ReleaseParseException if a directory cannot be listed
   */
  public static void readEach(
      Iterable<Path> paths, ReadOptions options, Consumer<ReadResult> work) {
    ReleaseReader.installed().readEach(paths, options, work);
  }

  /**
   * Reads a document from memory.
   *
   * @param name the name that facts and diagnostics give the document
   * @throws ReleaseParseException if it cannot be read
   */
  public static ImmutableList<Release> read(String name, byte[] bytes) {
    return ReleaseReader.installed().read(name, bytes);
  }

  /**
   * Returns the reader of the installed parsers, to be told more: {@code
   * installed().withCaptions(REVENUES, "Ticket sales").and(new CsvReleaseParser())}.
   */
  public static ReleaseReader installed() {
    return ReleaseReader.installed();
  }

  /**
   * Returns a reader that uses these parsers and no others.
   *
   * @throws IllegalArgumentException if two have one id; the message names both classes
   */
  public static ReleaseReader with(ReleaseParser... parsers) {
    return ReleaseReader.of(ImmutableList.copyOf(parsers));
  }

  /** Returns a reader that uses the installed parsers within other limits. */
  public static ReleaseReader withLimits(ReadLimits limits) {
    return ReleaseReader.installed().withLimits(limits);
  }
}

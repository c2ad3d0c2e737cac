package org.lexprecision.parser;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Diagnostic;
import org.lexprecision.Release;
import org.lexprecision.parser.spi.ReleaseDocument;
import org.lexprecision.parser.spi.ReleaseParser;

/**
 * Reads releases with certain parsers within certain limits; immutable and safe for threads.
 *
 * <p>A document goes to the first parser that accepts it. A parser that fails is named in a
 * diagnostic where another parser could read the document, and in a {@link ReleaseParseException}
 * where none could; no other exception leaves a reader.
 */
public final class ReleaseReader {

  private static final int PREFIX_BYTES = 4096;
  private static final Supplier<ReleaseReader> INSTALLED =
      Suppliers.memoize(ReleaseReader::ofInstalled);

  private final ParserList parsers;
  private final ReadLimits limits;

  private ReleaseReader(ParserList parsers, ReadLimits limits) {
    this.parsers = parsers;
    this.limits = limits;
  }

  static ReleaseReader installed() {
    return Objects.requireNonNull(INSTALLED.get());
  }

  private static ReleaseReader ofInstalled() {
    Dependency.check();
    return new ReleaseReader(ParserList.installed(), ReadLimits.DEFAULT);
  }

  static ReleaseReader of(Iterable<ReleaseParser> parsers) {
    Dependency.check();
    return new ReleaseReader(ParserList.of(parsers), ReadLimits.DEFAULT);
  }

  /** Returns a reader of the same parsers with other limits. */
  public ReleaseReader withLimits(ReadLimits other) {
    return new ReleaseReader(parsers, other);
  }

  /**
   * Reads a file.
   *
   * @throws ReleaseParseException if it cannot be read
   */
  public ImmutableList<Release> read(Path file) {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    try (InputStream in = Files.newInputStream(file)) {
      // one byte beyond the limit tells that there are more, without reading them
      return read(name, in.readNBytes((int) Math.min(limits.bytes() + 1L, Integer.MAX_VALUE - 8)));
    } catch (IOException e) {
      throw new ReleaseParseException(name, 0, "the file cannot be read: " + e, e);
    }
  }

  /**
   * Reads files.
   *
   * @throws ReleaseParseException if one cannot be read
   */
  public ImmutableList<Release> read(Path... files) {
    return read(Arrays.asList(files));
  }

  /**
   * Reads files.
   *
   * @throws ReleaseParseException if one cannot be read
   */
  public ImmutableList<Release> read(Iterable<Path> files) {
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    for (Path file : files) {
      releases.addAll(read(file));
    }
    return releases.build();
  }

  /**
   * Reads many files, several at once, results and failures side by side.
   *
   * @param paths files, directories with all files below them, {@code .gz} and {@code .zip}
   * @return a result for every file, in the order of the paths and within directories by name
   * @throws ReleaseParseException if a directory cannot be listed
   */
  public ImmutableList<ReadResult> readAll(Iterable<Path> paths, ReadOptions options) {
    ImmutableList.Builder<ReadResult> results = ImmutableList.builder();
    readEach(paths, options.withProgress(options.progress().andThen(results::add)));
    return results.build();
  }

  /**
   * Reads many files, several at once, and keeps none: each result goes to the {@linkplain
   * ReadOptions#progress progress} of the options, in order. Few are held at a time, so that memory
   * does not grow with the number of files.
   *
   * @param paths files, directories with all files below them, {@code .gz} and {@code .zip}
   * @throws ReleaseParseException if a directory cannot be listed
   */
  public void readEach(Iterable<Path> paths, ReadOptions options) {
    ImmutableList<InputFiles.Input> wanted =
        InputFiles.of(paths).stream()
            .filter(input -> options.wanted().test(input.file()))
            .collect(ImmutableList.toImmutableList());
    ManyFiles.read(wanted, options, this::result);
  }

  private ReadResult result(InputFiles.Input input) {
    try {
      byte[] bytes = input.bytes(limits.bytes());
      return new ReadResult(input.file(), read(input.name(), bytes), Optional.empty());
    } catch (ReleaseParseException e) {
      return new ReadResult(input.file(), ImmutableList.of(), Optional.of(e));
    } catch (OutOfMemoryError e) {
      return new ReadResult(
          input.file(),
          ImmutableList.of(),
          Optional.of(
              new ReleaseParseException(
                  input.name(), 0, "the document needs more memory than there is", e)));
    }
  }

  /**
   * Reads a document from memory.
   *
   * @param name the name that facts and diagnostics give the document
   * @throws ReleaseParseException if it cannot be read
   */
  public ImmutableList<Release> read(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new ReleaseParseException(name, 0, "the document is empty");
    }
    if (bytes.length > limits.bytes()) {
      throw new ReleaseParseException(
          name, 0, "the document is longer than the limit of " + limits.bytes() + " bytes");
    }
    byte[] prefix = Arrays.copyOf(bytes, Math.min(bytes.length, PREFIX_BYTES));
    ReleaseDocument document = new ReleaseDocument(name, bytes, limits);
    List<String> failures = new ArrayList<>(parsers.failures());
    @Nullable Throwable cause = null;
    for (ReleaseParser parser : parsers.inOrder()) {
      try {
        if (parser.accepts(name, prefix.clone())) {
          return reporting(failures, parser.parse(document));
        }
      } catch (ReleaseParseException e) {
        throw e;
      } catch (OutOfMemoryError e) {
        throw new ReleaseParseException(
            name, 0, "the document needs more memory than there is to be read", e);
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        failures.add(ParserList.named(parser) + " failed: " + e);
        cause = e;
      }
    }
    ReleaseParseException refused =
        new ReleaseParseException(
            name, 0, String.join("; ", withFirst("no parser reads it", failures)));
    if (cause != null) {
      refused.initCause(cause);
    }
    throw refused;
  }

  private static ImmutableList<Release> reporting(
      List<String> failures, ImmutableList<Release> releases) {
    if (failures.isEmpty()) {
      return releases;
    }
    return releases.stream()
        .map(release -> reporting(failures, release))
        .collect(ImmutableList.toImmutableList());
  }

  private static Release reporting(List<String> failures, Release release) {
    return release.reporting(
        Lists.transform(
            failures,
            failure ->
                Diagnostic.builder()
                    .document(release.document())
                    .exhibit(release.exhibit())
                    .reason(Diagnostic.Reason.FAILURE)
                    .message(failure)
                    .build()));
  }

  private static ImmutableList<String> withFirst(String first, List<String> rest) {
    return ImmutableList.<String>builder().add(first).addAll(rest).build();
  }
}

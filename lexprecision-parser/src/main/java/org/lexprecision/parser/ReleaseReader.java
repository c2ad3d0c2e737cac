package org.lexprecision.parser;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Diagnostic;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.Release;
import org.lexprecision.Stock;
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
  private final ImmutableMap<String, LineItem> captions;

  private ReleaseReader(
      ParserList parsers, ReadLimits limits, ImmutableMap<String, LineItem> captions) {
    this.parsers = parsers;
    this.limits = limits;
    this.captions = captions;
  }

  static ReleaseReader installed() {
    return Objects.requireNonNull(INSTALLED.get());
  }

  private static ReleaseReader ofInstalled() {
    Dependency.check();
    return new ReleaseReader(ParserList.installed(), ReadLimits.DEFAULT, ImmutableMap.of());
  }

  static ReleaseReader of(Iterable<ReleaseParser> parsers) {
    Dependency.check();
    return new ReleaseReader(ParserList.of(parsers), ReadLimits.DEFAULT, ImmutableMap.of());
  }

  /** Returns a reader of the same parsers with other limits. */
  public ReleaseReader withLimits(ReadLimits other) {
    return new ReleaseReader(parsers, other, captions);
  }

  /**
   * Returns a reader that asks further parsers too, in the order of their priorities: {@code
   * Releases.installed().and(new CsvReleaseParser())}.
   *
   * @throws IllegalArgumentException if two have one id; the message names both classes
   */
  public ReleaseReader and(ReleaseParser... further) {
    return new ReleaseReader(parsers.and(Arrays.asList(further)), limits, captions);
  }

  /**
   * Returns a reader to which captions in tables name an item of the caller's choice, before all
   * that the library knows of them: {@code withCaptions(REVENUES, "Ticket sales", "Takings*")}.
   *
   * <p>Case, plurals, articles and footnote marks do not matter, as with the library's own. A
   * caption that ends in {@code *} stands for every one that begins so. The last word on a caption
   * counts. Parsers for other formats are handed the captions with the {@link ReleaseDocument}.
   *
   * @throws IllegalArgumentException if the item is neither a flow nor a stock, or a caption is
   *     blank
   */
  public ReleaseReader withCaptions(LineItem item, String... names) {
    if (!(item instanceof Flow) && !(item instanceof Stock)) {
      throw new IllegalArgumentException(
          "captions name a flow or a stock; what " + item.id() + " divides can be named");
    }
    Map<String, LineItem> all = new LinkedHashMap<>(captions);
    for (String name : names) {
      if (name.isBlank() || name.strip().equals("*")) {
        throw new IllegalArgumentException("a caption needs words");
      }
      all.put(name.strip(), item);
    }
    return new ReleaseReader(parsers, limits, ImmutableMap.copyOf(all));
  }

  /**
   * Reads a file.
   *
   * @throws ReleaseParseException if it cannot be read
   */
  public ImmutableList<Release> read(Path file) {
    return read(InputFile.asItIs(file));
  }

  private ImmutableList<Release> read(InputFile input) {
    return read(input.name(), input.bytes(limits));
  }

  /**
   * Reads files; those of one name are documents of different names, {@code 2003/q2.txt}.
   *
   * @throws ReleaseParseException if one cannot be read
   */
  public ImmutableList<Release> read(Path... files) {
    return read(Arrays.asList(files));
  }

  /**
   * Reads files; those of one name are documents of different names, {@code 2003/q2.txt}.
   *
   * @throws ReleaseParseException if one cannot be read
   */
  public ImmutableList<Release> read(Iterable<Path> files) {
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    InputFile.asTheyAre(files).forEach(file -> releases.addAll(read(file)));
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
    readEach(paths, options, result -> {});
  }

  /**
   * Reads many files, several at once, works on each result where it was read, and keeps none: each
   * goes then to the {@linkplain ReadOptions#progress progress} of the options, in order.
   *
   * @param paths files, directories with all files below them, {@code .gz} and {@code .zip}
   * @param work is told of every result by the thread that read it, so of several at once; what it
   *     throws ends the reading
   * @throws ReleaseParseException if a directory cannot be listed
   */
  public void readEach(Iterable<Path> paths, ReadOptions options, Consumer<ReadResult> work) {
    ImmutableList<InputFile> wanted =
        InputFile.of(paths).stream()
            .filter(input -> options.wanted().test(input.file()))
            .collect(ImmutableList.toImmutableList());
    ManyFiles.each(
        wanted,
        options.threads(),
        input -> {
          ReadResult result = result(input);
          work.accept(result);
          return result;
        },
        options.progress());
  }

  private ReadResult result(InputFile input) {
    try {
      ImmutableList<Release> releases = read(input);
      // here, by this thread, and not where the words of many documents would wait for it
      for (Release release : releases) {
        release.claims();
        release.guidance();
      }
      return new ReadResult(input.file(), releases, Optional.empty());
    } catch (ReleaseParseException e) {
      return failed(input, e);
    } catch (OutOfMemoryError e) {
      return failed(
          input,
          new ReleaseParseException(
              input.name(), 0, "the document needs more memory than there is", e));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return failed(
          input,
          new ReleaseParseException(input.name(), 0, "the document cannot be read: " + e, e));
    }
  }

  private static ReadResult failed(InputFile input, ReleaseParseException failure) {
    return new ReadResult(input.file(), ImmutableList.of(), Optional.of(failure));
  }

  /** Returns the bytes by which parsers tell whether a document is theirs. */
  static byte[] prefix(byte[] bytes) {
    return Arrays.copyOf(bytes, Math.min(bytes.length, PREFIX_BYTES));
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
    byte[] prefix = prefix(bytes);
    ReleaseDocument document = new ReleaseDocument(name, bytes, limits, captions);
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
            name, 0, String.join("; ", withFirst(FileKind.refusal(bytes), failures)));
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

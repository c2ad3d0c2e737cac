package org.lexprecision.examples.cli;

import com.google.common.base.Strings;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lexprecision.Release;
import org.lexprecision.examples.report.Visible;
import org.lexprecision.examples.samples.Samples;
import org.lexprecision.parser.InputFile;
import org.lexprecision.parser.PrintedDocument;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.Releases;

/** The releases read so far; what cannot be read is named on the error stream, and left out. */
final class Reading {

  private static final String STANDARD_INPUT = "-";

  /** A person who waits is told something every two seconds. */
  private static final long PAUSE = 2_000_000_000L;

  private final InputStream standardInput;
  private final PrintWriter errors;
  private final ImmutableList.Builder<Release> releases = ImmutableList.builder();
  private final IdentityHashMap<Release, Supplier<PrintedDocument>> printed =
      new IdentityHashMap<>();
  private final boolean telling;
  private final boolean words;
  private boolean complete = true;
  private long told;
  private int files;

  /**
   * Begins with nothing read.
   *
   * @param telling whether a person is told what was read when it takes long
   * @param words whether what the prose says is asked for: a release whose prose cannot be read is
   *     left out
   */
  Reading(InputStream standardInput, PrintWriter errors, boolean telling, boolean words) {
    this.standardInput = standardInput;
    this.errors = errors;
    this.telling = telling;
    this.words = words;
    this.told = System.nanoTime();
  }

  private void tell() {
    files++;
    if (telling && System.nanoTime() - told > PAUSE) {
      told = System.nanoTime();
      errors.println("lexprecision: " + files + " files read");
      errors.flush();
    }
  }

  /** Returns what was read. */
  ImmutableList<Release> releases() {
    return releases.build();
  }

  /** Returns the document a release was read from, if it is known which of its file's that is. */
  Optional<PrintedDocument> printed(Release release) {
    return Optional.ofNullable(printed.get(release)).map(Supplier::get);
  }

  /** Asks whether everything could be read. */
  boolean isComplete() {
    return complete;
  }

  void addSamples() {
    Samples.names().forEach(name -> add(name, name, () -> Samples.bytes(name)));
  }

  /** Adds, in this order, files, the files of directories, and standard input. */
  void add(List<String> arguments) {
    ImmutableListMultimap.Builder<String, InputFile> found = ImmutableListMultimap.builder();
    for (String argument : ImmutableSet.copyOf(arguments)) {
      found.putAll(
          argument, argument.equals(STANDARD_INPUT) ? ImmutableList.of() : files(argument));
    }
    ImmutableListMultimap<String, InputFile> files = found.build();
    Iterator<InputFile> named = InputFile.toldApart(files.values()).iterator();
    for (String argument : ImmutableSet.copyOf(arguments)) {
      if (argument.equals(STANDARD_INPUT)) {
        add("standard input", STANDARD_INPUT, () -> bytes(standardInput));
      }
      for (int i = 0; i < files.get(argument).size(); i++) {
        InputFile file = named.next();
        add(file.file(), file.name(), () -> file.bytes(ReadLimits.DEFAULT));
      }
    }
  }

  private ImmutableList<InputFile> files(String argument) {
    try {
      Path path = Path.of(argument);
      if (!Files.exists(path)) {
        fail(argument, "no such file");
        return ImmutableList.of();
      }
      ImmutableList<InputFile> files = InputFile.of(ImmutableList.of(path));
      if (files.isEmpty()) {
        fail(argument, "no files in this directory");
      }
      return files;
    } catch (InvalidPathException e) {
      fail(argument, "not a path: " + e.getReason());
    } catch (ReleaseParseException e) {
      fail(argument, e);
    }
    return ImmutableList.of();
  }

  /** Returns what can be read and a byte more, which tells that there is too much. */
  private static byte[] bytes(InputStream in) {
    try {
      return in.readNBytes(ReadLimits.DEFAULT.bytes() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String name, String document, Supplier<byte[]> read) {
    try {
      byte[] bytes = read.get();
      ImmutableList<Release> found = Releases.read(document, bytes);
      if (words) {
        found.forEach(Release::claims);
        found.forEach(Release::guidance);
      }
      releases.addAll(found);
      tell();
      Supplier<ImmutableList<PrintedDocument>> documents =
          Suppliers.memoize(() -> PrintedDocument.of(document, bytes));
      for (int i = 0; i < found.size(); i++) {
        int ordinal = i;
        printed.put(found.get(i), () -> documents.get().get(ordinal));
      }
    } catch (ReleaseParseException e) {
      fail(name, e);
    } catch (UncheckedIOException e) {
      fail(name, Strings.nullToEmpty(e.getMessage()));
    } catch (RuntimeException e) {
      fail(name, "it cannot be read: " + e);
    }
  }

  /** The message of what cannot be read names the document, which is named here as it was given. */
  private void fail(String name, ReleaseParseException e) {
    String message = Strings.nullToEmpty(e.getMessage());
    String rest =
        message.startsWith(e.document()) ? message.substring(e.document().length()) : message;
    int reason = rest.indexOf(": ");
    fail(
        name + rest.substring(0, Math.max(0, reason)), rest.substring(reason < 0 ? 0 : reason + 2));
  }

  private void fail(String name, String reason) {
    complete = false;
    errors.println(Visible.line("lexprecision: " + name + ": " + reason));
    errors.flush();
  }
}

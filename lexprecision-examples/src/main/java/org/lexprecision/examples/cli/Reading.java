package org.lexprecision.examples.cli;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lexprecision.Company;
import org.lexprecision.Release;
import org.lexprecision.examples.samples.Samples;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.Releases;

/** The releases read so far; what cannot be read is named on the error stream, and left out. */
final class Reading {

  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final PrintWriter errors;
  private final ImmutableList.Builder<Release> releases = ImmutableList.builder();
  private boolean complete = true;

  Reading(InputStream standardInput, PrintWriter errors) {
    this.standardInput = standardInput;
    this.errors = errors;
  }

  /** Returns what was read. */
  ImmutableList<Release> releases() {
    return releases.build();
  }

  /** Asks whether everything could be read. */
  boolean isComplete() {
    return complete;
  }

  /**
   * Returns what was read, company by company in the order they appeared; a release that names no
   * company stands alone, since nobody knows which others it belongs to.
   */
  ImmutableList<ImmutableList<Release>> companies() {
    Map<Company, List<Release>> named = new LinkedHashMap<>();
    List<List<Release>> all = new ArrayList<>();
    for (Release release : releases()) {
      if (release.company().name().isEmpty()) {
        all.add(ImmutableList.of(release));
      } else {
        named
            .computeIfAbsent(
                release.company(),
                company -> {
                  List<Release> list = new ArrayList<>();
                  all.add(list);
                  return list;
                })
            .add(release);
      }
    }
    return all.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }

  void addSamples() {
    add("the samples", Samples::releases);
  }

  void add(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      add("standard input", this::readStandardInput);
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addDirectory(path);
      } else if (Files.exists(path)) {
        add(argument, () -> Releases.read(path));
      } else {
        fail(argument, "no such file");
      }
    } catch (InvalidPathException e) {
      fail(argument, "not a path: " + e.getReason());
    }
  }

  private void addDirectory(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      ImmutableList<Path> files =
          entries
              .filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .sorted()
              .collect(ImmutableList.toImmutableList());
      if (files.isEmpty()) {
        fail(directory.toString(), "no files in this directory");
      }
      files.forEach(file -> add(file.toString(), () -> Releases.read(file)));
    } catch (IOException | UncheckedIOException e) {
      fail(directory.toString(), "cannot be listed: " + e);
    }
  }

  private ImmutableList<Release> readStandardInput() {
    try {
      byte[] bytes = standardInput.readNBytes(ReadLimits.DEFAULT.bytes() + 1);
      return Releases.read(STANDARD_INPUT, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String name, Supplier<ImmutableList<Release>> read) {
    try {
      releases.addAll(read.get());
    } catch (ReleaseParseException | UncheckedIOException e) {
      fail(name, Strings.nullToEmpty(e.getMessage()));
    }
  }

  private void fail(String name, String reason) {
    complete = false;
    errors.println("lexprecision: " + name + ": " + reason);
    errors.flush();
  }
}

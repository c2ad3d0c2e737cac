package org.lexprecision.parser;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files that paths stand for: themselves, those of directories, those within archives. */
final class InputFiles {

  /** Reads so many bytes at most. */
  private interface Reading {
    byte[] read(int most) throws IOException;
  }

  /**
   * A file, or one within an archive.
   *
   * @param file what it is called among all
   * @param name what its facts call it
   * @param reading reads it, unpacked
   */
  record Input(String file, String name, Reading reading) {

    /** Returns what can be read and a byte more, which tells that there is too much. */
    byte[] bytes(int most) {
      try {
        return reading.read((int) Math.min(most + 1L, Integer.MAX_VALUE - 8));
      } catch (IOException | IllegalArgumentException e) {
        throw new ReleaseParseException(name, 0, "the file cannot be read: " + e, e);
      }
    }
  }

  private InputFiles() {}

  /**
   * Returns the files in the order of the paths, those of directories and archives by name; hidden
   * ones of directories are left out.
   */
  static ImmutableList<Input> of(Iterable<Path> paths) {
    ImmutableList.Builder<Input> inputs = ImmutableList.builder();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        inDirectory(path).forEach(file -> inputs.addAll(of(file)));
      } else {
        inputs.addAll(of(path));
      }
    }
    return inputs.build();
  }

  private static ImmutableList<Path> inDirectory(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !directory.relativize(file).toString().startsWith("."))
          .filter(file -> !nameOf(file).startsWith("."))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    } catch (IOException | UncheckedIOException e) {
      throw new ReleaseParseException(
          directory.toString(), 0, "the directory cannot be listed: " + e, e);
    }
  }

  private static ImmutableList<Input> of(Path file) {
    String name = nameOf(file);
    if (name.endsWith(".zip")) {
      return inArchive(file);
    }
    return ImmutableList.of(
        name.endsWith(".gz")
            ? new Input(
                file.toString(),
                name.substring(0, name.length() - ".gz".length()),
                most -> {
                  try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    return in.readNBytes(most);
                  }
                })
            : new Input(
                file.toString(),
                name,
                most -> {
                  try (InputStream in = Files.newInputStream(file)) {
                    return in.readNBytes(most);
                  }
                }));
  }

  private static ImmutableList<Input> inArchive(Path archive) {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .sorted()
          .map(entry -> inArchive(archive, entry))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException | IllegalArgumentException e) {
      return ImmutableList.of(
          new Input(
              archive.toString(),
              nameOf(archive),
              most -> {
                throw new ZipException(e.getMessage());
              }));
    }
  }

  private static Input inArchive(Path archive, String entry) {
    return new Input(
        archive + "!/" + entry,
        entry.substring(entry.lastIndexOf('/') + 1),
        most -> {
          try (ZipFile zip = new ZipFile(archive.toFile());
              InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            return in.readNBytes(most);
          }
        });
  }

  private static String nameOf(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}

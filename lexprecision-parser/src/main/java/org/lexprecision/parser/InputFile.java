package org.lexprecision.parser;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
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

/**
 * A file that can be read: one that was named, one of a directory, or one within an archive.
 *
 * <p>{@code InputFile.of(List.of(Path.of("2003")))} finds everything below a directory; {@code
 * q2.txt.gz} is the document {@code q2.txt}, and a {@code .zip} is the documents within it.
 */
public final class InputFile {

  /** Reads so many bytes at most. */
  private interface Unpacking {
    byte[] read(int most) throws IOException;
  }

  private final String file;
  private final String name;
  private final Unpacking unpacking;

  private InputFile(String file, String name, Unpacking unpacking) {
    this.file = file;
    this.name = name;
    this.unpacking = unpacking;
  }

  /** What it is called among all: its path; within an archive, {@code year.zip!/q2.txt}. */
  public String file() {
    return file;
  }

  /**
   * What its facts call it: its name without folders, and without {@code .gz}; with as many folders
   * as it takes where other files of the same reading have the name, {@code 2003/q2.txt}. Copies of
   * one file keep one name.
   */
  public String name() {
    return name;
  }

  /**
   * Returns its bytes, unpacked; of one that is longer than the limit a byte more than that, which
   * tells that there is too much.
   *
   * @throws ReleaseParseException if it cannot be read
   */
  public byte[] bytes(ReadLimits limits) {
    try {
      return unpacking.read((int) Math.min(limits.bytes() + 1L, Integer.MAX_VALUE - 8));
    } catch (IOException | IllegalArgumentException e) {
      throw new ReleaseParseException(name, 0, "the file cannot be read: " + e, e);
    } catch (OutOfMemoryError e) {
      throw new ReleaseParseException(name, 0, "the file needs more memory than there is", e);
    }
  }

  /** Prints the path. */
  @Override
  public String toString() {
    return file;
  }

  /**
   * Returns the files in the order of the paths, those of directories, with all below them, and of
   * archives by name; hidden ones of directories, and what is in hidden folders, are left out.
   *
   * @throws ReleaseParseException if a directory cannot be listed
   */
  public static ImmutableList<InputFile> of(Iterable<Path> paths) {
    ImmutableList.Builder<InputFile> inputs = ImmutableList.builder();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        inDirectory(path).forEach(file -> inputs.addAll(of(file)));
      } else {
        inputs.addAll(of(path));
      }
    }
    return toldApart(inputs.build());
  }

  /**
   * Returns files that were found in several steps, in their order, under names that tell them
   * apart: {@code 2003/q1/release.txt} and {@code 2003/q2/release.txt} are called {@code
   * q1/release.txt} and {@code q2/release.txt}. {@link #of} tells apart what it finds in one step.
   */
  public static ImmutableList<InputFile> toldApart(Iterable<InputFile> files) {
    ImmutableList<InputFile> all = ImmutableList.copyOf(files);
    ImmutableMap<FileNames.Named, String> names =
        FileNames.apart(Lists.transform(all, InputFile::named));
    return ImmutableList.copyOf(
        Lists.transform(
            all,
            input ->
                new InputFile(
                    input.file, names.getOrDefault(input.named(), input.name), input.unpacking)));
  }

  /** Returns the files as they are, whatever their names end in, told apart by their names. */
  static ImmutableList<InputFile> asTheyAre(Iterable<Path> files) {
    return toldApart(Iterables.transform(files, InputFile::asItIs));
  }

  private FileNames.Named named() {
    return new FileNames.Named(file, name);
  }

  private static ImmutableList<Path> inDirectory(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isHidden(directory.relativize(file)))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    } catch (IOException | UncheckedIOException e) {
      throw new ReleaseParseException(
          directory.toString(), 0, "the directory cannot be listed: " + e, e);
    }
  }

  private static boolean isHidden(Path below) {
    return Streams.stream(below).anyMatch(folder -> nameOf(folder).startsWith("."));
  }

  /** Returns a file whose bytes are the document, whatever its name ends in. */
  static InputFile asItIs(Path file) {
    return new InputFile(
        file.toString(),
        nameOf(file),
        most -> {
          try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
          }
        });
  }

  private static ImmutableList<InputFile> of(Path file) {
    String name = nameOf(file);
    if (name.endsWith(".zip")) {
      return inArchive(file);
    }
    return ImmutableList.of(
        name.endsWith(".gz")
            ? new InputFile(
                file.toString(),
                name.substring(0, name.length() - ".gz".length()),
                most -> {
                  try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    return in.readNBytes(most);
                  }
                })
            : asItIs(file));
  }

  private static ImmutableList<InputFile> inArchive(Path archive) {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .sorted()
          .map(entry -> inArchive(archive, entry))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException | IllegalArgumentException e) {
      return ImmutableList.of(
          new InputFile(
              archive.toString(),
              nameOf(archive),
              most -> {
                throw new ZipException(e.getMessage());
              }));
    }
  }

  private static InputFile inArchive(Path archive, String entry) {
    return new InputFile(
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

package org.lexprecision.examples.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.lexprecision.Release;
import org.lexprecision.examples.report.Version;
import org.lexprecision.parser.ReadResult;

/**
 * What became of the files read so far, a file each in a folder beside the output; several threads
 * may keep and get at once.
 *
 * <p>What is kept counts while the file has the size and the time of change that it had, and for
 * the version of this program that kept it. A result is written under another name, forced to the
 * disk and renamed: it is there whole or not at all, whenever the process is killed.
 */
final class Spool {

  /** What a release is made of; anything else in the folder is not ours, and is not made. */
  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter(
          "org.lexprecision.*;com.google.common.collect.*;"
              + "java.lang.*;java.math.*;java.time.*;java.util.*;!*");

  private static final String ARCHIVE = ".zip";
  private static final String IN_ARCHIVE = ARCHIVE + "!/";

  private final Path folder;
  private final Map<String, Path> places = new ConcurrentHashMap<>();

  Spool(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Where it is, for what else is of use to this run alone. */
  Path folder() {
    return folder;
  }

  /** What is kept of a file: its releases, or why it could not be read. */
  record Kept(ImmutableList<Release> releases, String failure) {}

  void keep(ReadResult result) throws IOException {
    Path file = place(result.file());
    Path beside = Files.createTempFile(folder, "kept", ".new");
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
        OutputStream bytes = Channels.newOutputStream(channel)) {
      GZIPOutputStream packed = new GZIPOutputStream(bytes);
      ObjectOutputStream out = new ObjectOutputStream(packed);
      out.writeObject(result.failure().map(Throwable::getMessage).orElse(""));
      out.writeObject(result.releases());
      out.flush();
      packed.finish();
      channel.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  boolean has(String file) {
    return Files.exists(place(file));
  }

  /** How many bytes are kept of a file; none if nothing is. */
  long size(String file) {
    return place(file).toFile().length();
  }

  /** Returns what is kept of a file; empty if it is damaged, and it is forgotten then. */
  Optional<Kept> get(String file) throws IOException {
    try (ObjectInputStream in =
        new ObjectInputStream(
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(place(file)))))) {
      in.setObjectInputFilter(OURS);
      String failure = (String) in.readObject();
      ImmutableList.Builder<Release> releases = ImmutableList.builder();
      for (Object release : (ImmutableList<?>) in.readObject()) {
        releases.add((Release) release);
      }
      return Optional.of(new Kept(releases.build(), failure));
    } catch (ClassNotFoundException | ClassCastException | IOException e) {
      Files.deleteIfExists(place(file));
      return Optional.empty();
    }
  }

  /** Deletes everything. */
  void clear() throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Where the result of a file is kept, as the file was when it was first asked for. */
  private Path place(String file) {
    return places.computeIfAbsent(
        file,
        name ->
            folder.resolve(
                Hashing.sha256().hashString(name + '\n' + state(name) + '\n' + Version.NAME, UTF_8)
                    + ".gz"));
  }

  /** The size of a file, or of the archive it is in, and when it was changed; empty without one. */
  private static String state(String file) {
    try {
      int within = file.indexOf(IN_ARCHIVE);
      Path path = Path.of(within < 0 ? file : file.substring(0, within + ARCHIVE.length()));
      return Files.size(path) + " " + Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return "";
    }
  }
}

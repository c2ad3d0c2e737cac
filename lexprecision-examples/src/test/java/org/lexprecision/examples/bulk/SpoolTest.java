package org.lexprecision.examples.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexprecision.Release;
import org.lexprecision.examples.samples.Samples;
import org.lexprecision.parser.ReadResult;
import org.lexprecision.parser.Releases;

class SpoolTest {

  private static final AtomicInteger SPRUNG = new AtomicInteger();

  /** What does something when it is read. */
  private static final class Trap implements Serializable {
    private static final long serialVersionUID = 1;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      SPRUNG.incrementAndGet();
    }
  }

  private final Path folder;
  private final Path file;

  SpoolTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.file = Files.write(folder.resolve("q2.txt"), sample());
  }

  private static byte[] sample() {
    return Samples.bytes(Samples.names().iterator().next());
  }

  /** Returns the spool as a process that begins finds it. */
  private Spool spool() throws IOException {
    return new Spool(folder.resolve("work"));
  }

  private ImmutableList<Release> keep() throws IOException {
    ImmutableList<Release> releases = Releases.read("q2.txt", sample());
    spool().keep(new ReadResult(file.toString(), releases, Optional.empty()));
    return releases;
  }

  @Test
  void what_is_kept_reads_back_equal() throws IOException {
    ImmutableList<Release> releases = keep();
    assertTrue(spool().has(file.toString()));
    Spool.Kept kept = spool().get(file.toString()).orElseThrow();
    assertEquals(releases, kept.releases());
    assertEquals("", kept.failure());
  }

  @Test
  void a_file_that_was_changed_is_not_kept() throws IOException {
    keep();
    FileTime then = Files.getLastModifiedTime(file);
    Files.setLastModifiedTime(file, FileTime.from(then.toInstant().plus(Duration.ofSeconds(1))));
    assertFalse(spool().has(file.toString()));
    Files.setLastModifiedTime(file, then);
    assertTrue(spool().has(file.toString()));
    Files.write(file, new byte[] {'x'});
    Files.setLastModifiedTime(file, then);
    assertFalse(spool().has(file.toString()));
  }

  @Test
  void objects_that_no_release_is_made_of_are_not_made() throws IOException {
    keep();
    try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder.resolve("work"))) {
      for (Path one : kept) {
        try (ObjectOutputStream out =
            new ObjectOutputStream(new GZIPOutputStream(Files.newOutputStream(one)))) {
          out.writeObject(new Trap());
        }
      }
    }
    assertEquals(Optional.empty(), spool().get(file.toString()));
    assertEquals(0, SPRUNG.get());
  }
}

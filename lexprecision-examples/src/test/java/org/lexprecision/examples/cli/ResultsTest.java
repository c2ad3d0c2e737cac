package org.lexprecision.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

  private static final Path MKFIFO = Path.of("/usr/bin/mkfifo");

  /** A stream that fails as in another language than English. */
  private static final class Failing extends FileOutputStream {

    Failing(FileDescriptor file) {
      super(file);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      throw new IOException("Daten\u00fcbergabe unterbrochen");
    }
  }

  private final Path folder;

  ResultsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Optional<String> failure(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      Results results = new Results(new Failing(file.getFD()));
      results.write('a');
      assertThrows(IOException.class, results::flush);
      return results.failure();
    }
  }

  @Test
  void a_pipe_that_nobody_reads_on_is_no_failure_in_any_language()
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(MKFIFO), "SKIPPED: this system has no " + MKFIFO);
    Path pipe = folder.resolve("pipe");
    new ProcessBuilder(MKFIFO.toString(), pipe.toString()).start().waitFor();
    assertEquals(Optional.empty(), failure(pipe));
  }

  @Test
  void a_file_that_cannot_be_written_on_is_one() throws IOException {
    assertEquals(Optional.of("Daten\u00fcbergabe unterbrochen"), failure(folder.resolve("file")));
  }
}

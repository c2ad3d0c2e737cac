package org.lexprecision.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexprecision.Company;
import org.lexprecision.Prose;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.parser.spi.ReleaseDocument;
import org.lexprecision.parser.spi.ReleaseParser;

class ManyFilesTest {

  /** Reads everything, but not the words of a document that is called odd. */
  private static final class Wordy implements ReleaseParser {

    @Override
    public String id() {
      return "wordy";
    }

    @Override
    public int priority() {
      return 1;
    }

    @Override
    public boolean accepts(String name, byte[] prefix) {
      return true;
    }

    @Override
    public ImmutableList<Release> parse(ReleaseDocument document) {
      Release silent =
          Release.builder()
              .document(document.name())
              .kind(ReleaseKind.OTHER)
              .company(Company.of("Acme"))
              .build();
      return ImmutableList.of(
          silent.withProse(
              Prose.later(
                  () -> {
                    if (document.name().startsWith("odd")) {
                      throw new NoSuchElementException("no verb");
                    }
                    return ImmutableList.of();
                  },
                  ImmutableList::of)));
    }
  }

  private final Path folder;

  ManyFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, "words".getBytes(UTF_8));
  }

  private ImmutableList<String> found() {
    return InputFile.of(ImmutableList.of(folder)).stream()
        .map(InputFile::name)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void a_file_whose_words_cannot_be_read_is_named_and_the_others_are_read() throws IOException {
    write("a.txt");
    write("odd.txt");
    write("z.txt");
    ImmutableList<ReadResult> results =
        Releases.with(new Wordy())
            .readAll(ImmutableList.of(folder), ReadOptions.DEFAULT.withThreads(2));
    assertEquals(3, results.size());
    assertEquals("a.txt", results.get(0).releases().get(0).document());
    assertEquals("z.txt", results.get(2).releases().get(0).document());
    ReleaseParseException failure = results.get(1).failure().orElseThrow();
    assertEquals("odd.txt", failure.document());
    assertTrue(failure.toString().contains("no verb"), failure::toString);
  }

  @Test
  void hidden_files_and_what_is_in_hidden_folders_are_left_out() throws IOException {
    write("2003/q1.txt");
    write("2003/.q2.txt");
    write("2003/.git/index");
    write(".work/q3.txt");
    write("2003/q3..txt");
    assertEquals(ImmutableList.of("q1.txt", "q3..txt"), found());
  }
}

package org.lexprecision.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    write(name, "words");
  }

  private void write(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, words.getBytes(UTF_8));
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
  void results_are_worked_on_before_they_are_told_in_order() throws IOException {
    for (String name : new String[] {"a.txt", "b.txt", "c.txt", "odd.txt"}) {
      write(name);
    }
    Set<ReadResult> done = ConcurrentHashMap.newKeySet();
    List<String> told = new ArrayList<>();
    Releases.with(new Wordy())
        .readEach(
            ImmutableList.of(folder),
            ReadOptions.DEFAULT
                .withThreads(3)
                .withProgress(
                    result -> {
                      assertTrue(done.contains(result), result::file);
                      told.add(Path.of(result.file()).getFileName().toString());
                    }),
            done::add);
    assertEquals(ImmutableList.of("a.txt", "b.txt", "c.txt", "odd.txt"), told);
  }

  @Test
  void what_the_work_on_a_result_throws_ends_the_reading() throws IOException {
    write("a.txt");
    UncheckedIOException full = new UncheckedIOException(new IOException("no space is left"));
    assertSame(
        full,
        assertThrows(
            UncheckedIOException.class,
            () ->
                Releases.with(new Wordy())
                    .readEach(
                        ImmutableList.of(folder),
                        ReadOptions.DEFAULT,
                        result -> {
                          throw full;
                        })));
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

  @Test
  void files_of_one_name_are_told_apart_by_as_many_folders_as_it_takes() throws IOException {
    write("a/q1/ex99.txt", "one");
    write("a/q2/ex99.txt", "two");
    write("b/q2/ex99.txt", "three");
    write("b/year.txt", "four");
    assertEquals(
        ImmutableList.of("q1/ex99.txt", "a/q2/ex99.txt", "b/q2/ex99.txt", "year.txt"), found());
  }

  @Test
  void a_packed_file_is_told_from_the_other_of_its_name() throws IOException {
    write("q1.txt", "one");
    write("q1.txt.gz", "not packed at all");
    assertEquals(
        ImmutableList.of(folder.resolve("q1.txt").toString(), folder + "/q1.txt.gz"), found());
  }

  @Test
  void copies_of_one_file_keep_its_name() throws IOException {
    write("2003/q1.txt", "one");
    write("all/q1.txt", "one");
    write("2004/q1.txt", "two");
    assertEquals(ImmutableList.of("2003/q1.txt", "2004/q1.txt", "2003/q1.txt"), found());
    Files.delete(folder.resolve("2004/q1.txt"));
    assertEquals(ImmutableList.of("q1.txt", "q1.txt"), found());
  }

  @Test
  void files_read_together_are_documents_of_different_names() throws IOException {
    write("q1/release.txt", "one");
    write("q2/release.txt", "two");
    assertEquals(
        ImmutableList.of("q1/release.txt", "q2/release.txt"),
        Releases.with(new Wordy())
            .read(folder.resolve("q1/release.txt"), folder.resolve("q2/release.txt"))
            .stream()
            .map(Release::document)
            .collect(ImmutableList.toImmutableList()));
  }
}

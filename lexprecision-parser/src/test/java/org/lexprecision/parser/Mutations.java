package org.lexprecision.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Documents to be read that somebody has tampered with; the same seed gives the same document. */
final class Mutations {

  private static final Path CORPUS = Path.of("../../shared/corpus");
  private static final int LONGEST_SLICE = 12_000;

  static final String TEXT =
      """
      ACME CORPORATION
      CONSOLIDATED STATEMENTS OF OPERATIONS
      (thousands of dollars)

                                   Quarter Ended        Six Months Ended
                                      June 30               June 30
                                   2003      2002        2003      2002
                                 -------   -------     -------   -------
      Net sales                  $30,873   $31,240     $63,256   $63,240
      Cost of sales               27,046    26,905      55,214    54,893
                                 -------   -------     -------   -------
      Gross profit                 3,827     4,335       8,042     8,347
      Loss on sale                  (304)       --        (304)       --
      """;

  static final String HTML =
      """
      <html><body><p>Acme Corporation</p><p>(In millions)</p>
      <table><tr><td></td><td colspan="5">Three Months Ended</td></tr>
      <tr><td></td><td colspan="2">March 31, 2020</td><td></td><td colspan="2">March 31, 2019</td></tr>
      <tr><td>Net sales</td><td>$</td><td>215.5</td><td></td><td>$</td><td>274.0</td></tr>
      <tr><td>Cost<sup>1</sup></td><td colspan="2">(154.1</td><td>)</td><td colspan="2">&#8212;</td></tr>
      </table><pre>Sales   2003   2002
      Net      10     12</pre></body></html>
      """;

  private static final String SUBMISSION =
      "<SEC-DOCUMENT>1.txt : 20030729\n<SEC-HEADER>\nCOMPANY CONFORMED NAME:\tACME CORP\n"
          + "CENTRAL INDEX KEY:\t1\nFILED AS OF DATE:\t20030729\n</SEC-HEADER>\n"
          + "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n"
          + TEXT
          + "</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.2\n<FILENAME>a.htm\n<TEXT>\n"
          + HTML
          + "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n";

  /** What hostile hands, broken tools and page ends put into documents. */
  private static final List<String> PIECES =
      List.of(
          "<table>",
          "</table>",
          "<tr>",
          "<td colspan=99999 rowspan=99999>",
          "<td>",
          "</td>",
          "<div style='display:none'>",
          "<pre>",
          "</pre>",
          "<sup>",
          "<hr>",
          "<br>",
          "<b><i><u><a>",
          "&nbsp;",
          "&#151;",
          "&#xFFFFFFF;",
          "&amp",
          "<!--",
          "-->",
          "<![CDATA[",
          "<ix:header>",
          "<TEXT>\n",
          "</TEXT>\n",
          "<DOCUMENT>\n",
          "<PAGE>\n",
          "<S>  <C>  <C>\n",
          "<TYPE>",
          "\0",
          "\u00a0",
          "(((((",
          "))))",
          "$ $ $ ",
          "-- ",
          "1,2,3,4,5 ",
          "(1) ",
          "99999999999999999999 ",
          "........",
          "-------  -------\n",
          "=======\n",
          "\t\t\t",
          "\r",
          "\n\n\n",
          "%",
          "% )",
          "September 31, 2003 ",
          "53 Weeks Ended ",
          "2003 2002 2001 2000 ",
          "Year Ended\n",
          "Three Months Ended February 30, 0000\n",
          "(in zillions)",
          "Total ",
          "Net income ");

  private final List<byte[]> seeds;

  private Mutations(List<byte[]> seeds) {
    this.seeds = seeds;
  }

  /** Documents of our own, and those of the corpus where it is at hand. */
  static Mutations load() {
    List<byte[]> seeds = new ArrayList<>();
    for (String own : List.of(TEXT, HTML, SUBMISSION)) {
      seeds.add(own.getBytes(StandardCharsets.UTF_8));
    }
    for (String folder : List.of("text", "html")) {
      if (Files.isDirectory(CORPUS.resolve(folder))) {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
          for (Path file : files.sorted().toList()) {
            seeds.add(Files.readAllBytes(file));
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return new Mutations(seeds);
  }

  /** Returns a slice of a document with up to a dozen changes. */
  byte[] document(long seed) {
    Random random = new Random(seed);
    byte[] bytes = slice(random);
    int changes = random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      bytes = change(bytes, random);
    }
    return bytes;
  }

  private byte[] slice(Random random) {
    byte[] whole = seeds.get(random.nextInt(seeds.size()));
    int length = Math.min(whole.length, 1 + random.nextInt(LONGEST_SLICE));
    int from = random.nextInt(3) == 0 ? 0 : random.nextInt(whole.length - length + 1);
    byte[] slice = new byte[length];
    System.arraycopy(whole, from, slice, 0, length);
    return slice;
  }

  private byte[] change(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(200));
    return switch (random.nextInt(7)) {
      case 0 -> splice(bytes, at, to, new byte[0]);
      case 1 -> splice(bytes, at, at, part(bytes, at, to));
      case 2 -> splice(bytes, at, at, piece(random).repeat(1 + random.nextInt(3)));
      case 3 -> splice(bytes, at, at, piece(random).repeat(random.nextInt(300)));
      case 4 -> splice(bytes, at, Math.min(bytes.length, at + 1), noise(random));
      case 5 -> splice(bytes, at, to, part(slice(random), 0, 2000));
      default -> part(bytes, 0, at);
    };
  }

  private static String piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[1 + random.nextInt(3)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    int end = Math.min(bytes.length, to);
    byte[] part = new byte[end - from];
    System.arraycopy(bytes, from, part, 0, part.length);
    return part;
  }

  private static byte[] splice(byte[] bytes, int from, int to, String inserted) {
    return splice(bytes, from, to, inserted.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] inserted) {
    byte[] result = new byte[from + inserted.length + bytes.length - to];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(inserted, 0, result, from, inserted.length);
    System.arraycopy(bytes, to, result, from + inserted.length, bytes.length - to);
    return result;
  }
}

package org.lexprecision.parser.internal.format.html.markup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** The characters of a document, told from its bytes. */
class HtmlTextTest {

  private static final String DASHED = "<p>sales — net</p>";

  @Test
  void well_formed_utf_8_is_read_as_that() {
    assertEquals(DASHED, decode(DASHED.getBytes(UTF_8)));
    assertEquals(DASHED, decode(("\ufeff" + DASHED).getBytes(UTF_8)));
    assertEquals(DASHED, decode(DASHED.getBytes(UTF_16)));
  }

  @Test
  void other_bytes_are_read_as_the_document_says() {
    assertEquals(DASHED, decode(DASHED.getBytes(Charset.forName("windows-1252"))));
    String greek = "<meta charset=\"iso-8859-7\"><p>\u03b1</p>";
    assertEquals(greek, decode(greek.getBytes(Charset.forName("iso-8859-7"))));
    String latin = "<meta charset=\"iso-8859-1\"><p>\u00e9</p>";
    assertEquals(latin, decode(latin.getBytes(ISO_8859_1)));
  }

  @Test
  void a_control_character_is_the_byte_of_windows_it_was() {
    assertEquals(DASHED, decode("<p>sales \u0097 net</p>".getBytes(UTF_8)));
  }

  private static String decode(byte[] bytes) {
    return HtmlText.decode(bytes, 0, bytes.length);
  }
}

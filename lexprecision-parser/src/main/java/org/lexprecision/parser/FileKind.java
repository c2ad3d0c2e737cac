package org.lexprecision.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Tells by its first bytes what a file is that no parser reads. */
final class FileKind {

  private static final ImmutableMap<String, String> SIGNATURES =
      ImmutableMap.<String, String>builder()
          .put("%PDF-", "it is a PDF, which is not read; read the release as HTML or text")
          .put("PK\u0003\u0004", "it is a ZIP or an Office file; readAll looks into a .zip")
          .put("\u001F\u008B", "it is compressed with gzip; readAll reads a .gz")
          .put("\u00D0\u00CF\u0011\u00E0", "it is an old Office file, which is not read")
          .put("{\\rtf", "it is rich text, which is not read")
          .put("\u0089PNG", "it is a picture, which is not read")
          .put("\u00FF\u00D8\u00FF", "it is a picture, which is not read")
          .put("GIF8", "it is a picture, which is not read")
          .buildOrThrow();

  private FileKind() {}

  /** Says why no parser reads a document, and what would be read instead where that is known. */
  static String refusal(byte[] bytes) {
    String begins = new String(bytes, 0, Math.min(bytes.length, 8), ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(signature -> begins.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("no parser reads it");
  }
}

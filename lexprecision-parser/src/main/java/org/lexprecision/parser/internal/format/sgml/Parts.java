package org.lexprecision.parser.internal.format.sgml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.util.HashMap;
import java.util.Map;
import org.lexprecision.parser.internal.format.sgml.Submission.Part;

/**
 * The documents of a submission, by what can be done with them.
 *
 * @param readable text and HTML, each once, with its kind, in printed order
 * @param repeats what repeats a readable one, with the one it repeats
 * @param unread what is encoded or for machines
 */
record Parts(
    ImmutableMap<Part, PartKind> readable,
    ImmutableMap<Part, Part> repeats,
    ImmutableList<Part> unread) {

  static Parts of(Submission submission, byte[] bytes) {
    ImmutableMap.Builder<Part, PartKind> readable = ImmutableMap.builder();
    ImmutableMap.Builder<Part, Part> repeats = ImmutableMap.builder();
    ImmutableList.Builder<Part> unread = ImmutableList.builder();
    Map<HashCode, Part> seen = new HashMap<>();
    for (Part part : submission.parts()) {
      PartKind kind = PartKind.of(bytes, part);
      switch (kind) {
        case EMPTY -> {}
        case ENCODED, DATA -> unread.add(part);
        case TEXT, HTML -> {
          HashCode hash = Hashing.sha256().hashBytes(bytes, part.from(), part.to() - part.from());
          Part first = seen.putIfAbsent(hash, part);
          if (first == null) {
            readable.put(part, kind);
          } else {
            repeats.put(part, first);
          }
        }
      }
    }
    return new Parts(readable.buildOrThrow(), repeats.buildOrThrow(), unread.build());
  }
}

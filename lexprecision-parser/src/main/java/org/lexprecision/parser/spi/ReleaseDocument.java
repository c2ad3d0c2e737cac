package org.lexprecision.parser.spi;

import com.google.common.collect.ImmutableMap;
import org.lexprecision.LineItem;
import org.lexprecision.parser.ReadLimits;

/**
 * A document to be read: its name, its bytes, and how much of it may be read.
 *
 * <p>The bytes are not copied; a parser does not change them.
 *
 * @param name the name of the file, which the facts' sources repeat
 * @param bytes all bytes of the document
 * @param limits how much is read
 * @param captions the items that the caller's own captions name; one that ends in {@code *} stands
 *     for every one that begins so
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of 64 MiB helps nobody
public record ReleaseDocument(
    String name, byte[] bytes, ReadLimits limits, ImmutableMap<String, LineItem> captions) {

  /** Makes a document to be read with the captions of the library alone. */
  public ReleaseDocument(String name, byte[] bytes, ReadLimits limits) {
    this(name, bytes, limits, ImmutableMap.of());
  }

  /** Returns the document under another name. */
  public ReleaseDocument withName(String other) {
    return new ReleaseDocument(other, bytes, limits, captions);
  }

  /** Returns the document with other bytes: those of an archive unpacked, say. */
  public ReleaseDocument withBytes(byte[] other) {
    return new ReleaseDocument(name, other, limits, captions);
  }

  /** Returns the document to be read within other limits. */
  public ReleaseDocument withLimits(ReadLimits other) {
    return new ReleaseDocument(name, bytes, other, captions);
  }

  /** Returns the document to be read with other captions of the caller's own. */
  public ReleaseDocument withCaptions(ImmutableMap<String, LineItem> other) {
    return new ReleaseDocument(name, bytes, limits, other);
  }
}

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
}

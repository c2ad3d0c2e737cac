package org.lexprecision.parser.internal.catalogue;

/**
 * The words by which the catalogue compares a caption.
 *
 * @param words the words that tell, in their order, synonyms made one
 */
public record CaptionKey(String words) {

  /** Reduces a caption to them. */
  public static CaptionKey of(String caption) {
    return new CaptionKey(CaptionKeys.key(caption));
  }
}

package org.lexprecision.parser.spi;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Release;

/**
 * Reads one format of release.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader}, or handed to {@code
 * Releases.with}. They are tried by falling {@link #priority}, then by {@link #id}; the first that
 * {@link #accepts} a document reads it. Two parsers of one id are an error that names both classes.
 */
public interface ReleaseParser {

  /** The name of the format, unique among all parsers: {@code text}. */
  String id();

  /** The order in which parsers are asked, highest first; the built-in ones have 0 and below. */
  int priority();

  /**
   * Asks, on the first bytes of a document, whether it is of this format.
   *
   * @param name the name of the file
   * @param prefix the first bytes of the document, at most 4,096 of them
   */
  boolean accepts(String name, byte[] prefix);

  /**
   * Reads a document; a submission of several documents gives several releases.
   *
   * @throws org.lexprecision.parser.ReleaseParseException if it cannot be read at all
   */
  ImmutableList<Release> parse(ReleaseDocument document);
}

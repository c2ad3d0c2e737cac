package org.lexprecision.parser;

/** A document that cannot be read as a release; its message names the place. */
public final class ReleaseParseException extends RuntimeException {

  private final String document;
  private final int line;

  /**
   * Says what is wrong with a document.
   *
   * @param document the name of the file
   * @param line the line, from 1, or 0 if the whole document is meant
   * @param reason what is wrong
   */
  public ReleaseParseException(String document, int line, String reason) {
    super(document + (line == 0 ? "" : " line " + line) + ": " + reason);
    this.document = document;
    this.line = line;
  }

  /**
   * Says what is wrong with a document, and what was thrown.
   *
   * @param document the name of the file
   * @param line the line, from 1, or 0 if the whole document is meant
   * @param reason what is wrong
   * @param cause what was thrown
   */
  public ReleaseParseException(String document, int line, String reason, Throwable cause) {
    this(document, line, reason);
    initCause(cause);
  }

  /** The name of the file. */
  public String document() {
    return document;
  }

  /** The line, from 1; 0 if the whole document is meant. */
  public int line() {
    return line;
  }
}

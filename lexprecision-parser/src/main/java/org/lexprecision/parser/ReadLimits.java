package org.lexprecision.parser;

import java.io.Serializable;

/**
 * How much of a document is read; what lies beyond is refused or reported, never lost silently.
 *
 * <p>Memory is not bounded by a multiple of the length: forty times the length was enough for a
 * release in text and for long HTML tables, and is not measured for prose that is nothing but
 * claims; what does not fit is a {@link ReleaseParseException}.
 *
 * @param bytes the most bytes of a document; more is a {@link ReleaseParseException}
 * @param lines the most lines of a document; more is a {@link ReleaseParseException}
 * @param lineLength the most characters of a line; the rest of it is reported and not read
 * @param tables the most tables of a document; further ones are reported and not read
 * @param cells the most numeric cells of a document; further ones are reported and not read
 * @param nesting the deepest nesting of tables that is read; deeper is reported and not read
 */
public record ReadLimits(int bytes, int lines, int lineLength, int tables, int cells, int nesting)
    implements Serializable {

  /** 64 MiB, 2,000,000 lines of 100,000 characters, 5,000 tables, 1,000,000 cells, 64 deep. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(64 << 20, 2_000_000, 100_000, 5_000, 1_000_000, 64);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public ReadLimits {
    if (Math.min(
            Math.min(bytes, lines),
            Math.min(lineLength, Math.min(tables, Math.min(cells, nesting))))
        < 1) {
      throw new IllegalArgumentException("limits are positive numbers");
    }
  }

  /**
   * Returns these limits with other bytes of a document.
   *
   * @throws IllegalArgumentException if the limit is not positive
   */
  public ReadLimits withBytes(int other) {
    return new ReadLimits(other, lines, lineLength, tables, cells, nesting);
  }

  /**
   * Returns these limits with other lines of a document.
   *
   * @throws IllegalArgumentException if the limit is not positive
   */
  public ReadLimits withLines(int other) {
    return new ReadLimits(bytes, other, lineLength, tables, cells, nesting);
  }

  /**
   * Returns these limits with other characters of a line.
   *
   * @throws IllegalArgumentException if the limit is not positive
   */
  public ReadLimits withLineLength(int other) {
    return new ReadLimits(bytes, lines, other, tables, cells, nesting);
  }

  /**
   * Returns these limits with other tables of a document.
   *
   * @throws IllegalArgumentException if the limit is not positive
   */
  public ReadLimits withTables(int other) {
    return new ReadLimits(bytes, lines, lineLength, other, cells, nesting);
  }

  /**
   * Returns these limits with other numeric cells of a document.
   *
   * @throws IllegalArgumentException if the limit is not positive
   */
  public ReadLimits withCells(int other) {
    return new ReadLimits(bytes, lines, lineLength, tables, other, nesting);
  }

  /**
   * Returns these limits with other levels of nested tables.
   *
   * @throws IllegalArgumentException if the limit is not positive
   */
  public ReadLimits withNesting(int other) {
    return new ReadLimits(bytes, lines, lineLength, tables, cells, other);
  }
}

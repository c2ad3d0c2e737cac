package org.lexprecision.parser.internal.document;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.LineItem;
import org.lexprecision.parser.internal.catalogue.Catalogue;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.spi.ReleaseDocument;

/**
 * What is known of a document before its text is read.
 *
 * @param document the name of the file
 * @param exhibit the type of the document within a submission; else empty
 * @param company the company, where the submission's header names it
 * @param released the day it was published, where the submission's header tells it
 * @param periodEnd the last day of the period it reports on, where the header tells it
 * @param lastFiscalMonth the month that ends the fiscal year, 1 to 12, where the header tells it
 * @param catalogue what captions name
 */
public record DocumentContext(
    String document,
    String exhibit,
    Optional<Company> company,
    Optional<LocalDate> released,
    Optional<LocalDate> periodEnd,
    OptionalInt lastFiscalMonth,
    Catalogue catalogue) {

  /** Makes the context of a document whose captions name what they usually do. */
  public DocumentContext(
      String document,
      String exhibit,
      Optional<Company> company,
      Optional<LocalDate> released,
      Optional<LocalDate> periodEnd,
      OptionalInt lastFiscalMonth) {
    this(document, exhibit, company, released, periodEnd, lastFiscalMonth, Catalogue.standard());
  }

  /** Returns the context of a document that stands alone. */
  public static DocumentContext of(String document) {
    return new DocumentContext(
        document, "", Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());
  }

  /** Returns the context of a document that stands alone. */
  public static DocumentContext of(ReleaseDocument document) {
    return of(document.name()).naming(document.captions());
  }

  /** Returns the same context with captions of the caller's own. */
  public DocumentContext naming(ImmutableMap<String, LineItem> captions) {
    return new DocumentContext(
        document, exhibit, company, released, periodEnd, lastFiscalMonth, catalogue.with(captions));
  }

  /** Returns the same context for another document of the submission. */
  public DocumentContext withExhibit(String other) {
    return new DocumentContext(
        document, other, company, released, periodEnd, lastFiscalMonth, catalogue);
  }

  /** Begins a diagnostic of a line of the document. */
  public Diagnostic.Builder about(int line, Diagnostic.Reason reason, String message) {
    return about(reason, message).line(line);
  }

  /** Begins a diagnostic of a cell. */
  public Diagnostic.Builder about(Row.Cell cell, Diagnostic.Reason reason, String message) {
    return about(cell.line(), reason, message).column(cell.ordinal()).printed(cell.printed());
  }

  /** Begins a diagnostic of the document as a whole. */
  public Diagnostic.Builder about(Diagnostic.Reason reason, String message) {
    return Diagnostic.builder().document(document).exhibit(exhibit).reason(reason).message(message);
  }
}

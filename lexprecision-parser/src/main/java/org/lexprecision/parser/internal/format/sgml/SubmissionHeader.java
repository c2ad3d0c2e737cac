package org.lexprecision.parser.internal.format.sgml;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Company;
import org.lexprecision.parser.internal.document.DocumentContext;

/**
 * What the header of a submission says; fields it lacks are empty.
 *
 * @param name the company that files
 * @param cik its central index key
 * @param form the type of the submission, {@code 10-Q}
 * @param filed the day it was filed, as {@code 20030729}
 * @param period the period of report: of a periodic report its last day, of others the day of the
 *     event
 * @param yearEnd the day that ends the fiscal year, {@code 0930}
 */
record SubmissionHeader(
    String name, String cik, String form, String filed, String period, String yearEnd) {

  /** The forms that report on a fiscal period; the others' period of report is an event's day. */
  private static final ImmutableSet<String> PERIODIC =
      ImmutableSet.of("10-Q", "10-K", "10-QSB", "10-KSB", "10-QT", "10-KT", "10-K405", "20-F");

  private static final String AMENDED = "/A";

  /** Returns what is known of one of the submission's documents. */
  DocumentContext context(String document, String exhibit) {
    return new DocumentContext(
        document, exhibit, company(), date(filed), periodEnd(), lastFiscalMonth());
  }

  private Optional<Company> company() {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(cik.isEmpty() ? Company.of(name) : Company.of(name, cik));
  }

  private Optional<LocalDate> periodEnd() {
    String plain = form.endsWith(AMENDED) ? form.substring(0, form.length() - 2) : form;
    return PERIODIC.contains(Ascii.toUpperCase(plain)) ? date(period) : Optional.empty();
  }

  private OptionalInt lastFiscalMonth() {
    Integer month = yearEnd.length() == 4 ? Ints.tryParse(yearEnd.substring(0, 2)) : null;
    return month == null || month < 1 || month > 12 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  private static Optional<LocalDate> date(String digits) {
    try {
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Collects the fields, line by line; the first of each name counts. */
  static final class Builder {

    private String name = "";
    private String cik = "";
    private String form = "";
    private String filed = "";
    private String period = "";
    private String yearEnd = "";

    /** Takes a line: {@code COMPANY CONFORMED NAME: ACME CORP} or {@code <CONFORMED-NAME>ACME}. */
    void line(String line) {
      String trimmed = line.strip();
      int end = trimmed.indexOf(trimmed.startsWith("<") ? '>' : ':');
      if (end < 0) {
        return;
      }
      String key = trimmed.startsWith("<") ? trimmed.substring(1, end) : trimmed.substring(0, end);
      field(Ascii.toUpperCase(key).replace('-', ' '), trimmed.substring(end + 1).strip());
    }

    private void field(String key, String value) {
      switch (key) {
        case "COMPANY CONFORMED NAME", "CONFORMED NAME" -> name = first(name, value);
        case "CENTRAL INDEX KEY", "CIK" -> cik = first(cik, value);
        case "CONFORMED SUBMISSION TYPE", "TYPE", "FORM TYPE" -> form = first(form, value);
        case "FISCAL YEAR END" -> yearEnd = first(yearEnd, value);
        case "FILED AS OF DATE", "FILING DATE" -> filed = first(filed, value);
        case "CONFORMED PERIOD OF REPORT", "PERIOD" -> period = first(period, value);
        default -> {}
      }
    }

    private static String first(String known, String value) {
      return known.isEmpty() ? value : known;
    }

    SubmissionHeader build() {
      return new SubmissionHeader(name, cik, form, filed, period, yearEnd);
    }
  }
}

package org.lexprecision.internal;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.Comparators;
import com.google.common.collect.ComparisonChain;
import java.time.LocalDate;
import java.util.Optional;
import org.lexprecision.Release;
import org.lexprecision.Source;

/**
 * What was published at once: a document with all its exhibits, or one of the filings that a single
 * document tells of.
 *
 * <p>The SEC's company facts are one document for all filings of a company; what tells these apart
 * is their number. Files of one name that were published on different days are two.
 *
 * @param document the name of the file
 * @param accession the filing's number; empty where the document tells none
 * @param released the day it was published, where that is told
 */
public record Filing(String document, String accession, Optional<LocalDate> released)
    implements Comparable<Filing> {

  /** Returns the filing that states a figure. */
  public static Filing of(Source source) {
    return new Filing(source.document(), source.accession(), source.released());
  }

  /** Returns the filing that a release is of: that of its figures. */
  public static Filing of(Release release) {
    return release.facts().isEmpty()
        ? new Filing(release.document(), "", release.released())
        : of(release.facts().get(0).source());
  }

  /** Orders by name, then by number, then by day. */
  @Override
  public int compareTo(Filing other) {
    return ComparisonChain.start()
        .compare(document, other.document)
        .compare(accession, other.accession)
        .compare(released, other.released, Comparators.emptiesFirst(naturalOrder()))
        .result();
  }

  /** Prints the name, and the number if there is one. */
  @Override
  public String toString() {
    return document + (accession.isEmpty() ? "" : " " + accession);
  }
}

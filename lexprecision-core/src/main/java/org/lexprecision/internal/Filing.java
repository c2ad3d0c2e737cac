package org.lexprecision.internal;

import com.google.common.collect.ComparisonChain;
import org.lexprecision.Release;
import org.lexprecision.Source;

/**
 * What was published at once: a document with all its exhibits, or one of the filings that a single
 * document tells of.
 *
 * <p>The SEC's company facts are one document for all filings of a company; what tells these apart
 * is their number.
 *
 * @param document the name of the file
 * @param accession the filing's number; empty where the document tells none
 */
public record Filing(String document, String accession) implements Comparable<Filing> {

  /** Returns the filing that states a figure. */
  public static Filing of(Source source) {
    return new Filing(source.document(), source.accession());
  }

  /** Returns the filing that a release is of: that of its figures. */
  public static Filing of(Release release) {
    return release.facts().isEmpty()
        ? new Filing(release.document(), "")
        : of(release.facts().get(0).source());
  }

  /** Orders by name, then by number. */
  @Override
  public int compareTo(Filing other) {
    return ComparisonChain.start()
        .compare(document, other.document)
        .compare(accession, other.accession)
        .result();
  }

  /** Prints the name, and the number if there is one. */
  @Override
  public String toString() {
    return document + (accession.isEmpty() ? "" : " " + accession);
  }
}

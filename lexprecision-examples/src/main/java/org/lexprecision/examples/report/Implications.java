package org.lexprecision.examples.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import org.lexprecision.tieout.Finding;

/** What the figures of a finding imply of numbers that are not printed, in words. */
public final class Implications {

  private Implications() {}

  /** Returns {@code implied average shares [4,700, 4,800]} and its like. */
  public static ImmutableList<String> of(Finding finding) {
    return finding.implied().entrySet().stream()
        .map(
            entry ->
                "implied "
                    + Ascii.toLowerCase(entry.getKey().name()).replace('_', ' ')
                    + " "
                    + entry.getValue())
        .collect(ImmutableList.toImmutableList());
  }
}

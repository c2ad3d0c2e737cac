package org.lexprecision.examples.perturbation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;

/** The order of the columns. */
enum Order {
  THIS_YEAR_FIRST,
  LAST_YEAR_FIRST,
  LONG_PERIODS_FIRST;

  ImmutableList<Head.Column> of(SampleStatement sample) {
    List<Integer> months =
        this == LONG_PERIODS_FIRST ? Lists.reverse(sample.months()) : sample.months();
    ImmutableList.Builder<Head.Column> columns = ImmutableList.builder();
    for (int length : months) {
      int first = this == LAST_YEAR_FIRST ? 1 : 0;
      columns.add(new Head.Column(length, first), new Head.Column(length, 1 - first));
    }
    return columns.build();
  }
}

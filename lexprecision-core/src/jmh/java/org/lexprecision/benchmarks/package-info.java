/** What deriving and auditing cost, starting at {@code FactBookBenchmark}. */
@NullMarked
package org.lexprecision.benchmarks;

import org.jspecify.annotations.NullMarked;

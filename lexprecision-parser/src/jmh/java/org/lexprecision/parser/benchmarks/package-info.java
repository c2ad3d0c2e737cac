/** What reading costs, starting at {@code ReadBenchmark}. */
@NullMarked
package org.lexprecision.parser.benchmarks;

import org.jspecify.annotations.NullMarked;

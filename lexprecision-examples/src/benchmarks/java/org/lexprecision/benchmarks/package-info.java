/** What things cost, run by {@code mvn -Pbenchmarks verify} and never by a test. */
@NullMarked
package org.lexprecision.benchmarks;

import org.jspecify.annotations.NullMarked;

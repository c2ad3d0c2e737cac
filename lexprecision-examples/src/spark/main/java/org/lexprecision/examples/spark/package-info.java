/** Bulk on many machines: {@link org.lexprecision.examples.spark.BulkOnSpark}. */
@NullMarked
package org.lexprecision.examples.spark;

import org.jspecify.annotations.NullMarked;

/** What other programs may do with the words of a table. */
@NullMarked
package org.lexprecision.examples.table;

import org.jspecify.annotations.NullMarked;

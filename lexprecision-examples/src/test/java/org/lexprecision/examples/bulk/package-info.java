/** Folders read as tables, and what becomes of that when the process is killed. */
@NullMarked
package org.lexprecision.examples.bulk;

import org.jspecify.annotations.NullMarked;

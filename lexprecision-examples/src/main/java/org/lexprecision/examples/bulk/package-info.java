/**
 * Folders of any size as tables: {@link org.lexprecision.examples.bulk.BulkRun} reads each file
 * once, keeps what became of it, and can be killed and started again.
 */
@NullMarked
package org.lexprecision.examples.bulk;

import org.jspecify.annotations.NullMarked;

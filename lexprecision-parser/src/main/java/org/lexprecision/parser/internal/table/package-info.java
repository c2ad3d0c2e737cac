/**
 * What every reader lays a document out as, before anybody asks what it means: {@link
 * org.lexprecision.parser.internal.table.Layout}.
 */
@NullMarked
package org.lexprecision.parser.internal.table;

import org.jspecify.annotations.NullMarked;

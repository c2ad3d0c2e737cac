/**
 * What every reader lays a document out as, before anybody asks what it means: {@link
 * org.lexprecision.parser.internal.grid.Layout}.
 */
@NullMarked
package org.lexprecision.parser.internal.grid;

import org.jspecify.annotations.NullMarked;

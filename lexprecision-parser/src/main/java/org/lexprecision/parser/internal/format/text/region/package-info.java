/**
 * Where tables lie on a page and where their columns stand: {@link
 * org.lexprecision.parser.internal.format.text.region.RegionFinder} finds the lines, {@link
 * org.lexprecision.parser.internal.format.text.region.Grid} the columns.
 */
@NullMarked
package org.lexprecision.parser.internal.format.text.region;

import org.jspecify.annotations.NullMarked;

/**
 * Holds the tags of XBRL against the print they stand on and against one another: {@link
 * org.lexprecision.internal.tieout.tag.TagCheck}.
 */
@NullMarked
package org.lexprecision.internal.tieout.tag;

import org.jspecify.annotations.NullMarked;

/**
 * What captions name: {@link org.lexprecision.parser.internal.catalogue.Catalogue} finds the line
 * item of a caption by its words and by its {@link
 * org.lexprecision.parser.internal.catalogue.Place} in a statement.
 */
@NullMarked
package org.lexprecision.parser.internal.catalogue;

import org.jspecify.annotations.NullMarked;

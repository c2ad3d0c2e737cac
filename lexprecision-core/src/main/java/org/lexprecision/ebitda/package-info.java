/**
 * EBITDA under its four names, starting at {@link org.lexprecision.ebitda.Ebitda}: recomputed from
 * net income and from operating income for any derivable period, and held against what a release
 * prints under that name.
 */
@NullMarked
package org.lexprecision.ebitda;

import org.jspecify.annotations.NullMarked;

/**
 * What a release calls its items and its parts, and the rows of its tables that bear those names.
 */
@NullMarked
package org.lexprecision.parser.internal.claim.subject;

import org.jspecify.annotations.NullMarked;

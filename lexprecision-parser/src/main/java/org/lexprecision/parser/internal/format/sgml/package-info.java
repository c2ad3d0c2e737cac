/**
 * EDGAR submissions, several documents in one file: {@link
 * org.lexprecision.parser.internal.format.sgml.SubmissionParser} reads them.
 */
@NullMarked
package org.lexprecision.parser.internal.format.sgml;

import org.jspecify.annotations.NullMarked;

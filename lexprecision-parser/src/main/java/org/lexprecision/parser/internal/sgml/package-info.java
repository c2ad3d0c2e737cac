/**
 * EDGAR submissions, several documents in one file: {@link
 * org.lexprecision.parser.internal.sgml.SubmissionParser} reads them.
 */
@NullMarked
package org.lexprecision.parser.internal.sgml;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the SEC's Financial Statement Data Sets, tables of what all companies tagged in a quarter:
 * {@link org.lexprecision.parser.statementdata.StatementData}.
 */
@NullMarked
package org.lexprecision.parser.statementdata;

import org.jspecify.annotations.NullMarked;

/** Financial Statement Data Sets, written and real. */
@NullMarked
package org.lexprecision.parser.statementdata;

import org.jspecify.annotations.NullMarked;

/**
 * Statements out of facts: {@link org.lexprecision.internal.statement.StatementWriter} sets the
 * facts of a release out as printed.
 */
@NullMarked
package org.lexprecision.internal.statement;

import org.jspecify.annotations.NullMarked;

/**
 * What tables mean: {@link org.lexprecision.parser.internal.statement.StatementReader} turns a
 * layout into a release, whatever format it was read from.
 */
@NullMarked
package org.lexprecision.parser.internal.statement;

import org.jspecify.annotations.NullMarked;

package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.StatementKind;

/**
 * What a table says before its rows.
 *
 * @param title the words above it
 * @param kind the kind of statement it is
 * @param headers the words over its columns
 * @param columns what its columns mean
 * @param instants whether its figures are balances of a moment
 * @param scale the scale it states
 */
record TableHead(
    TableTitle title,
    StatementKind kind,
    ImmutableList<ColumnHeader> headers,
    ImmutableList<ColumnMeaning> columns,
    boolean instants,
    Optional<Scale> scale) {}

package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.StatementKind;

/**
 * What a table says before its rows.
 *
 * @param title the words above it
 * @param kind the kind of statement it is
 * @param columns what its columns mean
 * @param instants whether its figures are balances of a moment
 * @param scale the scale it states
 */
record TableHead(
    TableTitle title,
    StatementKind kind,
    ImmutableList<ColumnMeaning> columns,
    boolean instants,
    Optional<Scale> scale) {}

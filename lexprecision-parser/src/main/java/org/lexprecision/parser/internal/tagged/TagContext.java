package org.lexprecision.parser.internal.tagged;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.lexprecision.Period;

/**
 * What a context of XBRL says of the facts that name it.
 *
 * @param id its id in the document
 * @param entity the company's identifier, for filings its CIK
 * @param period the period or moment; empty where it is stated as forever or cannot be read
 * @param dimensions the axes and their members, by axis; empty for the company as a whole
 */
record TagContext(
    String id,
    String entity,
    Optional<Period> period,
    ImmutableSortedMap<String, String> dimensions) {}

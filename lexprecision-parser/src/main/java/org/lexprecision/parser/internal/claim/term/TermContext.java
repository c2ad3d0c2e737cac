package org.lexprecision.parser.internal.claim.term;

/**
 * Where a figure or day stands in its clause, as term rules look at it.
 *
 * @param before the keys of the words before it, between blanks
 * @param behind the keys of the words behind it, between blanks
 * @param sentence the keys of the words of the whole sentence, between blanks
 * @param named the name of the security that stands directly behind; else empty
 * @param onReleaseDay whether it is the day of the release
 */
record TermContext(
    String before, String behind, String sentence, String named, boolean onReleaseDay) {}

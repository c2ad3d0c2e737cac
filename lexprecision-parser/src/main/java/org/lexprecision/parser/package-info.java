/**
 * Reads releases: start at {@link org.lexprecision.parser.Releases}. Text, HTML, EDGAR submissions,
 * inline XBRL and company facts become {@link org.lexprecision.Release releases} of exact figures.
 *
 * <p>What cannot be read is said: a number of a table that became no figure is a {@link
 * org.lexprecision.Diagnostic} with its place and the reason, and a file that is no release, or
 * more than {@link org.lexprecision.parser.ReadLimits} allow, is a {@link
 * org.lexprecision.parser.ReleaseParseException}.
 *
 * <p>One release, its first figure, and what is odd about it:
 *
 * <pre>{@code
 * for (Release release : Releases.read(file)) { // a submission holds several, some without tables
 *   out.println(release + release.released().map(day -> ", " + day).orElse(""));
 *   for (Fact fact : release.facts().stream().limit(1).toList()) {
 *     out.println(fact);
 *     out.println("printed as " + fact.source().printed() + ", " + fact.support());
 *   }
 *   release.diagnostics().stream() // nothing is dropped silently
 *       .filter(odd -> odd.column() > 0)
 *       .forEach(out::println);
 * }
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * bellwater-2004-q1.html (BELLWATER INDUSTRIES, INC., 72 facts), 2004-05-17
 * Net sales, quarter ended March 31, 2004: USD 33,006,000 (bellwater-2004-q1.html line 3
 *     column 1)
 * printed as 33,006, STATED
 * bellwater-2004-q1.html line 39 column 2 "304)": read as 304, proven: line 41 is the sum of
 *     it and lines 38, 40; it is the sum of lines 29, 34
 * }</pre>
 *
 * <p>{@code Releases.readAll(files)} reads many files side by side, and tells what became of each;
 * {@link org.lexprecision.parser.InputFile} finds them in directories and archives. {@code
 * Releases.installed()} is a reader to which captions and parsers of your own are added. A format
 * of your own is a {@link org.lexprecision.parser.spi.ReleaseParser}. What follows from releases is
 * asked of a {@link org.lexprecision.algebra.FactBook}, and a {@link
 * org.lexprecision.headline.Headline} has what people ask first.
 */
@NullMarked
package org.lexprecision.parser;

import org.jspecify.annotations.NullMarked;

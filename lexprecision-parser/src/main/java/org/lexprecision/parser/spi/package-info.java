/**
 * How to add a reader of another format: {@link org.lexprecision.parser.spi.ReleaseParser}.
 *
 * <h2>Writing one</h2>
 *
 * <p>A parser is a class with four methods and no state:
 *
 * <ul>
 *   <li>{@link org.lexprecision.parser.spi.ReleaseParser#id id}: a name for the format. Two parsers
 *       of one name are refused when the reader is made, and both classes are named.
 *   <li>{@link org.lexprecision.parser.spi.ReleaseParser#priority priority}: the built-in parsers
 *       have 0 and below (submissions −100, HTML −500, text −1000); a positive number is asked
 *       before them. Equal priorities are asked in the order of their names.
 *   <li>{@link org.lexprecision.parser.spi.ReleaseParser#accepts accepts}: a quick look at the
 *       file's name and its first 4,096 bytes. Accept only what is surely yours: text accepts
 *       whatever has no NUL in it, and is asked last.
 *   <li>{@link org.lexprecision.parser.spi.ReleaseParser#parse parse}: one release, or one for each
 *       document of a submission.
 * </ul>
 *
 * <h2>What a release must hold</h2>
 *
 * <p>Every figure that a table prints is a {@link org.lexprecision.Fact} or is named in a {@link
 * org.lexprecision.Diagnostic}: nothing is lost. A fact's amount is canonical, in full units and in
 * the sense of its item; its {@link org.lexprecision.Source} keeps the token as printed and the
 * place, counted from 1. A period that the document does not state stays empty.
 *
 * <h2>Failing</h2>
 *
 * <p>A document that cannot be read is refused with a {@link
 * org.lexprecision.parser.ReleaseParseException} that names the line; that is final. Any other
 * exception counts as a failure of the parser: the next one that accepts the document reads it, and
 * each of its releases reports the failure with the name of the class. Where none is left, a {@code
 * ReleaseParseException} carries the failure as its cause.
 *
 * <h2>Limits</h2>
 *
 * <p>{@link org.lexprecision.parser.spi.ReleaseDocument#limits} says how much is read. The reader
 * itself refuses documents of too many bytes; lines, tables, values and nesting are the parser's to
 * watch. Beyond a limit, refuse, or report {@link org.lexprecision.Diagnostic.Reason#LIMIT} once
 * and stop.
 *
 * <h2>Installing</h2>
 *
 * <p>Name the class in {@code META-INF/services/org.lexprecision.parser.spi.ReleaseParser}, and in
 * a module's descriptor with {@code provides}; or hand it to {@link
 * org.lexprecision.parser.Releases#with Releases.with} and use that reader alone. A reader of a CSV
 * of figures, in under a page and with its test, is in the examples: {@code
 * org.lexprecision.examples.spi.CsvReleaseParser}.
 *
 * <h2>Using one</h2>
 *
 * <p>The CSV of figures, read without anything installed:
 *
 * <pre>{@code
 * ReleaseReader reader = Releases.with(new CsvReleaseParser());
 * FactBook book = FactBook.of(reader.read(file));
 * book.facts().forEach(out::println);
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * Net income (loss), quarter ended March 31, 2003: USD -169,000 (figures.csv line 2 column 1)
 * }</pre>
 */
@NullMarked
package org.lexprecision.parser.spi;

import org.jspecify.annotations.NullMarked;

/**
 * Values, books, answers and reports as JSON and back: start from {@link
 * org.lexprecision.json.LexprecisionJson}, or register {@link
 * org.lexprecision.json.LexprecisionModule} with a mapper of your own.
 *
 * <p>Amounts are strings of plain decimals, periods run between two midnights, and fields that are
 * empty are left out. The resource {@code lexprecision.schema.json} of this package is the JSON
 * schema.
 *
 * <p>Jackson's {@code jackson-databind} must be on the class path or the module path; the POM has
 * it as optional, so it comes with nothing.
 *
 * <p>A stored answer brings its proofs, which are replayed when it is read:
 *
 * <pre>{@code
 * Answer year = book.ask(NET_INCOME).trailingTwelveMonths(LocalDate.of(2004, 3, 31));
 * out.println(LexprecisionJson.write(year.orElseThrow()));
 * String stored = LexprecisionJson.write(year); // with its facts and proofs
 * Answer again = LexprecisionJson.read(stored, Answer.class); // refused if they do not hold
 * out.println(again.equals(year));
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * {"amount":"-6436000","unit":"USD","decimals":-3}
 * true
 * }</pre>
 */
@NullMarked
package org.lexprecision.json;

import org.jspecify.annotations.NullMarked;

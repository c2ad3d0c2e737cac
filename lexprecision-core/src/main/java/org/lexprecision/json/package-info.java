/**
 * Values, books, answers and reports as JSON and back: start from {@link
 * org.lexprecision.json.LexprecisionJson}, or register {@link
 * org.lexprecision.json.LexprecisionModule} with a mapper of your own.
 *
 * <p>Jackson's {@code jackson-databind} must be on the class path or the module path; the core's
 * POM has it as optional, so it comes with nothing. The resource {@code lexprecision.schema.json}
 * is the JSON schema.
 */
@NullMarked
package org.lexprecision.json;

import org.jspecify.annotations.NullMarked;

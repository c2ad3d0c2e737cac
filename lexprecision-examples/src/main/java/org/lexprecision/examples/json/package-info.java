/**
 * Writes and reads the value types as JSON: register {@link
 * org.lexprecision.examples.json.LexprecisionModule}.
 */
@NullMarked
package org.lexprecision.examples.json;

import org.jspecify.annotations.NullMarked;

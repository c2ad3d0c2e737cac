/**
 * Writes and reads the value types as JSON: register {@link
 * org.lexprecision.json.LexprecisionModule}.
 */
@NullMarked
package org.lexprecision.json;

import org.jspecify.annotations.NullMarked;

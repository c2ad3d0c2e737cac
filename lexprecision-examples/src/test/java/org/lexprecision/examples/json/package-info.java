/** Tests of the JSON forms. */
@NullMarked
package org.lexprecision.examples.json;

import org.jspecify.annotations.NullMarked;

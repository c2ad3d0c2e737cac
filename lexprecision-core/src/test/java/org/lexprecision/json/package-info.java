/** Tests of the JSON forms. */
@NullMarked
package org.lexprecision.json;

import org.jspecify.annotations.NullMarked;

/** Tests of the exports. */
@NullMarked
package org.lexprecision.examples.export;

import org.jspecify.annotations.NullMarked;

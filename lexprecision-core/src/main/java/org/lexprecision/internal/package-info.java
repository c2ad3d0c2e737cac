/** What the module's packages share and nobody outside needs: {@link ValueStyle}. */
@NullMarked
package org.lexprecision.internal;

import org.jspecify.annotations.NullMarked;

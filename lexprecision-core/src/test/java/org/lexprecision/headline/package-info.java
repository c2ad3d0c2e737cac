@NullMarked
package org.lexprecision.headline;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.lexprecision.parser.internal.guidance;

import org.jspecify.annotations.NullMarked;

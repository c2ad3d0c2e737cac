/** How to add a reader of another format: {@link org.lexprecision.parser.spi.ReleaseParser}. */
@NullMarked
package org.lexprecision.parser.spi;

import org.jspecify.annotations.NullMarked;

/** What the tests of this module share: {@link org.lexprecision.examples.CommandLine}. */
@NullMarked
package org.lexprecision.examples;

import org.jspecify.annotations.NullMarked;

/** The README, held against the code it shows and what that code prints. */
@NullMarked
package org.lexprecision.examples.snippets;

import org.jspecify.annotations.NullMarked;

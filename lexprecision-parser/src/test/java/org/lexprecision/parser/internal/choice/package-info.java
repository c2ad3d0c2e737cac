/** How votes become a choice or a refusal. */
@NullMarked
package org.lexprecision.parser.internal.choice;

import org.jspecify.annotations.NullMarked;

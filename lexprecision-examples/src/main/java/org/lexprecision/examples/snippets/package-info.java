/**
 * The snippets of the README and of the package pages, each of which runs: start with {@link
 * org.lexprecision.examples.snippets.FirstSteps}.
 */
@NullMarked
package org.lexprecision.examples.snippets;

import org.jspecify.annotations.NullMarked;

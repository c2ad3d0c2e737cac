/** What the commands print for people: statements, headlines, answers, bridges and findings. */
@NullMarked
package org.lexprecision.examples.text;

import org.jspecify.annotations.NullMarked;

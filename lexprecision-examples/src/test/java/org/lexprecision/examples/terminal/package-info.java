@NullMarked
package org.lexprecision.examples.terminal;

import org.jspecify.annotations.NullMarked;

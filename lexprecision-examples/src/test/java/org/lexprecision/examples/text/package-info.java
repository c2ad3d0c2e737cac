@NullMarked
package org.lexprecision.examples.text;

import org.jspecify.annotations.NullMarked;

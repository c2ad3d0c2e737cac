@NullMarked
package org.lexprecision.examples.page;

import org.jspecify.annotations.NullMarked;

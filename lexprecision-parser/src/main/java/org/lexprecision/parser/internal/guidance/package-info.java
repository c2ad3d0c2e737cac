/**
 * What a release expects: {@link org.lexprecision.parser.internal.guidance.GuidanceReader} finds
 * the sentences, bullets and rows that speak of periods to come, and reads the range or point of
 * each measure they name. What it cannot name it leaves out.
 */
@NullMarked
package org.lexprecision.parser.internal.guidance;

import org.jspecify.annotations.NullMarked;

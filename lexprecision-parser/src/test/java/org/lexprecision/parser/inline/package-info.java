/** Real filings of inline XBRL, as filed and with errors put into their tags. */
@NullMarked
package org.lexprecision.parser.inline;

import org.jspecify.annotations.NullMarked;

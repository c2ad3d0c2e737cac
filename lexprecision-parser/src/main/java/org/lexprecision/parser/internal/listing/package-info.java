/**
 * What is no figure: tables that list things ({@link
 * org.lexprecision.parser.internal.listing.Listings}), columns of notes ({@link
 * org.lexprecision.parser.internal.listing.NoteColumns}) and marks of pages ({@link
 * org.lexprecision.parser.internal.listing.RunningPages}). It becomes no fact, and each number is
 * reported.
 */
@NullMarked
package org.lexprecision.parser.internal.listing;

import org.jspecify.annotations.NullMarked;

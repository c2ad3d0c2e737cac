package org.lexprecision.parser.internal.guidance;

import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.claim.word.Word;

/**
 * A sentence, bullet or row that may state guidance, with what its surroundings say.
 *
 * @param words its words
 * @param heading whether a heading or a lead tells that it is expected
 * @param row whether it is a row: a measure and its numbers, and no sentence
 * @param when the period that its surroundings name
 * @param power the power of ten of amounts that name no scale
 */
record Statement(List<Word> words, boolean heading, boolean row, Optional<When> when, int power) {}

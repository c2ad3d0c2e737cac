package org.lexprecision.examples.page;

import com.google.common.base.Ascii;
import org.lexprecision.tieout.Tick;

/**
 * How a tick looks: a letter, so that it does without colour, and the class that colours it.
 *
 * @param sign the letter or sign
 * @param style the class
 */
record Mark(String sign, String style) {

  static Mark of(Tick tick) {
    String sign =
        switch (tick) {
          case IN_DISAGREEMENT -> "✗";
          case FOOTS -> "F";
          case AGREES_WITHIN_RELEASE -> "T";
          case AGREES_WITH_PROSE -> "P";
          case AGREES_WITH_OTHER_RELEASE -> "R";
          case DERIVED -> "D";
          case NOT_CHECKED -> "◦";
        };
    return new Mark(sign, Ascii.toLowerCase(tick.name()).replace('_', '-'));
  }
}

package org.lexprecision.examples.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.examples.samples.Samples;
import org.lexprecision.headline.Headline;

class HeadlineTextTest {

  @Test
  void the_quarter_and_the_year_to_date_stand_side_by_side() {
    assertEquals(
        List.of(
            "                             quarter to Jun 30  six months to Jun 30",
            " thousands of USD        2003     2002  change     2003     2002  change  line",
            " Revenue              30,873   32,996    -6.4%  63,256   63,240    +0.0%  36",
            " Operating income      1,113    2,204   -49.5%   2,751    2,395   +14.9%  48",
            " Net income             (674)     207     n.m.    (843)  (1,419)  +40.6%  58"),
        lines(0).subList(0, 5));
  }

  @Test
  void a_first_quarter_stands_alone() {
    assertEquals(
        List.of(
            "                      quarter to Mar 31",
            " thousands of USD        2004     2003  change  line",
            " Revenue              33,006   32,383    +1.9%  3"),
        lines(3).subList(0, 3));
  }

  private static ImmutableList<String> lines(int sample) {
    return HeadlineText.lines(Headline.of(Samples.releases().get(sample)));
  }
}

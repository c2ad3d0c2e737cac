package org.lexprecision.internal.algebra.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.SplitRatio;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.Vintage;
import org.lexprecision.testing.Sheet;

/** Which readings of a layer count. */
class LayerTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2011");

  private static Reading reading(String document, Period period, long thousands) {
    Fact fact =
        new Sheet(document, "2011-07-20", period)
            .row(LineItems.REVENUES, thousands)
            .release()
            .facts()
            .get(0);
    return new Reading(ImmutableList.of(fact), period);
  }

  private static Layer layer(Vintage vintage, Reading... readings) {
    return new Layer(
        readings[0].series(), ImmutableList.copyOf(readings), vintage, Layer.Kind.ADDING);
  }

  @Test
  void of_figures_that_agree_all_are_kept() {
    Layer layer = layer(Vintage.ALL, reading("a.txt", Q1, 500), reading("b.txt", Q1, 500));
    assertTrue(layer.isConsistent());
    layer.readings().forEach(one -> assertTrue(layer.isKept(one)));
  }

  @Test
  void of_figures_that_contradict_one_another_the_many_are_kept() {
    Reading wrong = reading("b.txt", Q1, 550);
    Layer layer = layer(Vintage.ALL, reading("a.txt", Q1, 500), wrong, reading("c.txt", Q1, 500));
    assertFalse(layer.isConsistent());
    assertFalse(layer.isKept(wrong));
    assertTrue(layer.isKept(layer.readings().get(0)));
    assertTrue(layer.isKept(layer.readings().get(2)));
  }

  @Test
  void of_a_vintage_the_first_are_kept() {
    Layer layer = layer(Vintage.LATEST, reading("b.txt", Q1, 550), reading("a.txt", Q1, 500));
    assertFalse(layer.isConsistent());
    assertTrue(layer.isKept(layer.readings().get(0)));
    assertFalse(layer.isKept(layer.readings().get(1)));
  }

  @Test
  void a_reading_is_known_by_what_it_says() {
    Layer layer =
        layer(
            Vintage.ALL,
            reading("a.txt", Q1, 500),
            reading("b.txt", Q1, 550),
            reading("c.txt", Q1, 500),
            reading("a.txt", Q2, 600));
    assertTrue(layer.isKept(reading("a.txt", Q1, 500)));
    assertFalse(layer.isKept(reading("b.txt", Q1, 550)));
    assertTrue(layer.isKept(reading("a.txt", Q2, 600)));
    assertFalse(layer.isKept(reading("d.txt", Q1, 500)));
    assertFalse(layer.isKept(reading("a.txt", Q2, 601)));
  }

  @Test
  void the_same_figure_is_repeated_unless_its_shares_were_split() {
    Reading one = reading("a.txt", Q1, 500);
    assertTrue(Layer.isRepeated(one, reading("b.txt", Q1, 500)));
    assertFalse(Layer.isRepeated(one, reading("b.txt", Q1, 501)));
    assertFalse(Layer.isRepeated(one, one.after(SplitRatio.of(2, 1))));
    assertEquals(one, one.after(SplitRatio.NONE));
  }
}

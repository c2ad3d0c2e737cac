package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lexprecision.testing.Values;

@Domain(DomainContext.Global.class)
@Domain(Values.class)
class IntervalProperties {

  @Example
  void bounds_alone_make_an_interval() {
    new EqualsTester()
        .addEqualityGroup(
            Interval.of(new BigDecimal("1.0"), BigDecimal.TEN),
            Interval.around(new BigDecimal("5.5"), new BigDecimal("4.50")))
        .addEqualityGroup(Interval.exactly(BigDecimal.ONE))
        .testEquals();
  }

  @Example
  void reversed_bounds_are_refused_with_both() {
    ReversedBoundsException refused =
        assertThrows(
            ReversedBoundsException.class, () -> Interval.of(BigDecimal.TEN, BigDecimal.ONE));
    assertEquals(BigDecimal.TEN, refused.lower());
    assertEquals(BigDecimal.ONE, refused.upper());
  }

  @Property(seed = "20031118")
  void arithmetic_holds_the_result_of_every_member(
      @ForAll Interval a, @ForAll Interval b, @ForAll BigDecimal x, @ForAll BigDecimal y) {
    BigDecimal inA = x.max(a.lower()).min(a.upper());
    BigDecimal inB = y.max(b.lower()).min(b.upper());

    assertTrue(a.plus(b).contains(inA.add(inB)));
    assertTrue(a.minus(b).contains(inA.subtract(inB)));
    assertTrue(a.times(b).contains(inA.multiply(inB)));
    assertTrue(a.negated().contains(inA.negate()));
    assertTrue(a.hull(b).contains(inA));
  }

  @Property(seed = "20031118")
  void a_sum_is_as_wide_as_its_parts(@ForAll Interval a, @ForAll Interval b) {
    assertEquals(0, a.plus(b).width().compareTo(a.width().add(b.width())));
  }

  @Property(seed = "20031118")
  void two_intervals_meet_exactly_when_their_difference_holds_zero(
      @ForAll Interval a, @ForAll Interval b) {
    assertEquals(a.minus(b).contains(BigDecimal.ZERO), a.meets(b));
    assertEquals(a.meets(b), b.meets(a));
  }

  @Property(seed = "20031118")
  void the_hull_encloses_both_and_nothing_smaller_does(@ForAll Interval a, @ForAll Interval b) {
    Interval hull = a.hull(b);
    assertTrue(hull.encloses(a) && hull.encloses(b));
    Assume.that(a.encloses(b));
    assertEquals(a, hull);
  }
}

package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lexprecision.testing.Values;

@Domain(DomainContext.Global.class)
@Domain(Values.class)
class MoneyProperties {

  @Property(seed = "20031118")
  void parse_reads_what_it_prints(@ForAll Money money) {
    assertEquals(money, Money.parse(money.toString()));
  }

  @Property(seed = "20031118")
  void minus_undoes_plus(@ForAll Money a, @ForAll Money b) {
    assertEquals(a, a.plus(b).minus(b));
    assertEquals(a.plus(b), b.plus(a));
    assertEquals(a, a.negated().negated());
  }

  @Property(seed = "20031118")
  void the_order_is_that_of_the_amounts(@ForAll Money a, @ForAll Money b) {
    assertEquals(a.minus(b).isNegative(), a.compareTo(b) < 0);
    assertTrue(a.compareTo(b) != 0 || a.equals(b));
  }
}

package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BasisTest {

  private static Series series(Basis basis) {
    return Series.of(LineItems.REVENUES, Segment.consolidated(), basis, Unit.shares());
  }

  @Test
  void what_is_restated_continues_the_series_of_what_was_reported() {
    assertEquals(series(Basis.REPORTED), series(Basis.RESTATED));
    assertNotEquals(series(Basis.PREVIOUSLY_REPORTED), series(Basis.RESTATED));
    assertNotEquals(series(Basis.PRO_FORMA), series(Basis.REPORTED));
  }

  @Test
  void what_is_superseded_stays_so_and_keeps_its_footing() {
    assertEquals(Basis.PREVIOUSLY_REPORTED, Basis.REPORTED.superseded());
    assertNotEquals(Basis.PREVIOUSLY_REPORTED, Basis.PRO_FORMA.superseded());
    assertFalse(Basis.RESTATED.isSuperseded());
    assertTrue(Arrays.stream(Basis.values()).allMatch(any -> any.superseded().isSuperseded()));
  }
}

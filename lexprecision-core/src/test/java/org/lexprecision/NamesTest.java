package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void segments_compare_without_case_or_spacing() {
    new EqualsTester()
        .addEqualityGroup(
            Segment.of("Corporate office"),
            Segment.of("CORPORATE  OFFICE "),
            Segment.of("Corporate\u00a0Office"))
        .addEqualityGroup(Segment.of("Électronique"), Segment.of("ÉLECTRONIQUE"))
        .addEqualityGroup(Segment.consolidated(), Segment.of("consolidated"))
        .addEqualityGroup(Segment.of("Rubber Group"))
        .testEquals();
  }

  @Test
  void a_segment_keeps_its_name_as_first_read() {
    assertEquals("Corporate office", Segment.of(" Corporate   office").toString());
    assertTrue(Segment.of("CONSOLIDATED").isConsolidated());
    assertFalse(Segment.of("Rubber Group").isConsolidated());
    assertThrows(IllegalArgumentException.class, () -> Segment.of(" \u00a0 "));
  }

  @Test
  void the_company_comes_before_its_parts() {
    assertEquals(
        ImmutableList.of(Segment.consolidated(), Segment.of("Automotive"), Segment.of("Retail")),
        ImmutableSortedSet.of(
                Segment.of("Retail"), Segment.consolidated(), Segment.of("Automotive"))
            .asList());
  }

  @Test
  void companies_compare_by_letters_and_digits() {
    new EqualsTester()
        .addEqualityGroup(
            Company.of("Acme Corp."), Company.of("ACME CORP"), Company.of("Acme Corp", "12"))
        .addEqualityGroup(Company.of("Acme 2 Corp"))
        .addEqualityGroup(Company.unnamed(), Company.of(" "))
        .testEquals();
    assertTrue(Company.of("Acme", "0012").isSame(Company.of("Beta", "12")));
    assertTrue(Company.of("Acme", "12").isSame(Company.of("ACME")));
    assertFalse(Company.of("Acme", "12").isSame(Company.of("Acme", "13")));
    assertEquals(Optional.of("12"), Company.of("Acme", "12").cik());
    assertEquals("Acme Corp.", Company.of("Acme  Corp.").toString());
  }
}

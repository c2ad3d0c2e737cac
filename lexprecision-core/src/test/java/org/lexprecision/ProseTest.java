package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lexprecision.testing.Examples;

class ProseTest {

  private static final ImmutableList<Claim> CLAIM =
      ImmutableList.of(
          Claim.builder()
              .document("q2.txt")
              .line(3)
              .printed("30,873")
              .kind(Claim.Kind.MONEY)
              .term("Net sales")
              .whole("")
              .figure(Examples.fact(30_873).figure())
              .build());

  @Test
  void is_read_once_and_only_when_asked() {
    AtomicInteger claims = new AtomicInteger();
    AtomicInteger guidance = new AtomicInteger();
    Prose prose =
        Prose.later(
            () -> {
              claims.incrementAndGet();
              return ImmutableList.of();
            },
            () -> {
              guidance.incrementAndGet();
              return ImmutableList.of();
            });
    Release release = Examples.release().withProse(prose).reporting(ImmutableList.of());
    assertEquals(0, claims.get());
    release.claims();
    release.claims();
    assertEquals(1, claims.get());
    assertEquals(0, guidance.get());
    release.claiming(ImmutableList.of()).guidance();
    release.guidance();
    assertEquals(1, guidance.get());
    assertEquals(1, claims.get());
  }

  @Test
  void is_equal_by_what_it_says() {
    new EqualsTester()
        .addEqualityGroup(
            Prose.none(),
            Prose.of(ImmutableList.of(), ImmutableList.of()),
            Prose.later(ImmutableList::of, ImmutableList::of))
        .addEqualityGroup(Prose.of(CLAIM, ImmutableList.of()), Prose.none().claiming(CLAIM))
        .testEquals();
  }

  @Test
  void is_written_out_as_what_it_says() {
    SerializableTester.reserializeAndAssert(Prose.later(() -> CLAIM, ImmutableList::of));
  }
}

package org.lexprecision.internal.algebra.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.testing.Sheet;

/** What one release states several times is one reading; what two state is two. */
class GatheringTest {

  private final Gathering gathering = new Gathering();

  private static Period month(int ordinal) {
    LocalDate start = LocalDate.parse("2001-01-01").plusMonths(ordinal);
    return Period.of(start, start.plusMonths(1));
  }

  /** Gives the facts of a table of sales of so many months, the first of them given. */
  private void add(int release, int months, long first) {
    Period[] columns = new Period[months];
    long[] amounts = new long[months];
    for (int i = 0; i < months; i++) {
      columns[i] = month(i);
      amounts[i] = first + i;
    }
    Sheet sheet = new Sheet("a.txt", "2011-10-20", columns).row(LineItems.REVENUES, amounts);
    for (Fact fact : sheet.release().facts()) {
      gathering.add(release, fact, fact.period().orElseThrow());
    }
  }

  /** The releases of the readings, each with how many facts it has. */
  private String readings() {
    List<Stated> all = gathering.stated().values().iterator().next();
    List<String> told = new ArrayList<>();
    for (Stated one : all) {
      told.add(one.release() + ":" + one.reading().facts().size());
    }
    return String.join(" ", told);
  }

  @Test
  void a_figure_printed_again_is_the_same_reading() {
    add(0, 2, 500);
    add(0, 2, 500);
    assertEquals("0:2 0:2", readings());
  }

  @Test
  void another_figure_of_a_period_and_the_figure_of_another_are_readings_of_their_own() {
    add(0, 2, 500);
    add(0, 2, 501);
    assertEquals("0:1 0:1 0:1 0:1", readings());
  }

  @Test
  void a_figure_of_another_release_is_another_reading() {
    add(0, 2, 500);
    add(1, 2, 500);
    assertEquals("0:1 0:1 1:1 1:1", readings());
  }

  @Test
  void among_many_figures_it_is_so_too() {
    add(0, 20, 500);
    add(0, 20, 500);
    assertEquals("0:2 ".repeat(20).trim(), readings());
    add(1, 18, 500);
    add(1, 18, 501);
    add(1, 18, 500);
    assertEquals("0:2 ".repeat(20) + "1:2 ".repeat(18) + "1:1 ".repeat(18).trim(), readings());
  }
}

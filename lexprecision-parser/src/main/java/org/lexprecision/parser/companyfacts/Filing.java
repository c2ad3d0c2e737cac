package org.lexprecision.parser.companyfacts;

import com.google.common.base.Suppliers;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.tagged.UsualDecimals;

/** A filing as its facts come by: they stand in the file element by element. */
final class Filing {

  /** A fact of the filing. */
  record Stated(StatedElement element, Period period, Amount amount) {}

  private final String accession;
  private final String form;
  private final Optional<LocalDate> filed;
  private final Set<Stated> facts = new LinkedHashSet<>();
  private final List<Stated> repeated = new ArrayList<>();
  private final Supplier<UsualDecimals> decimals = Suppliers.memoize(this::decimals);

  Filing(String accession, String form, Optional<LocalDate> filed) {
    this.accession = accession;
    this.form = form;
    this.filed = filed;
  }

  String accession() {
    return accession;
  }

  String form() {
    return form;
  }

  Optional<LocalDate> filed() {
    return filed;
  }

  /** Its facts, each once however often the file has it. */
  Set<Stated> facts() {
    return facts;
  }

  void add(Stated fact) {
    if (!facts.add(fact)) {
      repeated.add(fact);
    }
  }

  /** The figure of a fact, rounded as far as an amount of the filing is. */
  Figure figure(Stated stated) {
    Unit unit = stated.element().unit();
    Amount amount = stated.amount();
    return amount.figure(unit, amount.isZero() ? decimals.get().usual(unit) : amount.decimals());
  }

  private UsualDecimals decimals() {
    UsualDecimals usual = new UsualDecimals();
    for (Stated stated : Iterables.concat(facts, repeated)) {
      if (!stated.amount().isZero()) {
        usual.meet(stated.element().unit(), stated.amount().decimals());
      }
    }
    return usual;
  }
}

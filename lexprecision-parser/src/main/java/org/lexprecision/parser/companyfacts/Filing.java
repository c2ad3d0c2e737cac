package org.lexprecision.parser.companyfacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final List<Stated> facts = new ArrayList<>();
  private final UsualDecimals decimals = new UsualDecimals();

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

  List<Stated> facts() {
    return facts;
  }

  void add(Stated fact) {
    facts.add(fact);
    decimals.meet(fact.element().unit(), fact.amount().number());
  }

  /** The figure of a fact, rounded as far as an amount of the filing is. */
  Figure figure(Stated stated) {
    Unit unit = stated.element().unit();
    return stated.amount().figure(unit, decimals.of(unit, stated.amount().number()));
  }
}

package org.lexprecision.parser.companyfacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Period;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.tagged.UsualDecimals;

/** A filing as its facts come by: they stand in the file element by element. */
final class Filing {

  /**
   * A fact of the filing.
   *
   * @param concept the element with the prefix of its taxonomy
   */
  record Stated(String concept, Unit unit, Period period, BigDecimal amount) {}

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
    decimals.meet(fact.unit(), fact.amount());
  }

  /** How far an amount of the filing is rounded. */
  int decimals(Stated stated) {
    return decimals.of(stated.unit(), stated.amount());
  }
}

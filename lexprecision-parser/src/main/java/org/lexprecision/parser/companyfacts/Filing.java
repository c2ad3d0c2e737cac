package org.lexprecision.parser.companyfacts;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.lexprecision.Period;
import org.lexprecision.Unit;

/** A filing as its facts come by: they stand in the file element by element. */
final class Filing {

  /**
   * A fact of the filing.
   *
   * @param concept the element with the prefix of its taxonomy
   * @param amount the amount, and how far it was rounded
   */
  record Stated(String concept, Unit unit, Period period, InferredAmount amount) {}

  private final String accession;
  private final String form;
  private final Optional<LocalDate> filed;
  private final List<Stated> facts = new ArrayList<>();
  private final Map<Unit, NavigableMap<Integer, Integer>> accuracies = new HashMap<>();

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
    if (fact.amount().value().signum() != 0) {
      accuracies
          .computeIfAbsent(fact.unit(), unit -> new TreeMap<>())
          .merge(fact.amount().decimals(), 1, Integer::sum);
    }
  }

  /**
   * The accuracy of most of its amounts in a unit; of several the finer, without any whole ones.
   */
  int usualDecimals(Unit unit) {
    return accuracies.getOrDefault(unit, new TreeMap<>()).entrySet().stream()
        .max(
            comparingInt((Map.Entry<Integer, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}

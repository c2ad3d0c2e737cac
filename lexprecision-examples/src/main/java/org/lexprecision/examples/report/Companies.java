package org.lexprecision.examples.report;

import static java.util.Comparator.comparing;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lexprecision.Company;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;

/**
 * Which releases are of one company: those of one central index key, else of one name. A name
 * without a key is the company of that name that has one, if there is no second. A release without
 * key and name stands alone, since nobody knows which others it belongs to.
 */
public final class Companies implements Serializable {

  private static final long serialVersionUID = 1;

  /** What is compared of a name, as companies themselves compare. */
  private static final CharMatcher OF_NAMES = CharMatcher.forPredicate(Character::isLetterOrDigit);

  private final ImmutableSetMultimap<Company, String> numbersOfNames;

  private Companies(ImmutableSetMultimap<Company, String> numbersOfNames) {
    this.numbersOfNames = numbersOfNames;
  }

  /** Returns what is known from the companies of all releases. */
  public static Companies of(Iterable<Company> companies) {
    ImmutableSetMultimap.Builder<Company, String> numbers = ImmutableSetMultimap.builder();
    for (Company company : companies) {
      if (!name(company).isEmpty()) {
        number(company).ifPresent(number -> numbers.put(company, number));
      }
    }
    return new Companies(numbers.build());
  }

  /** Returns releases company by company, in the order in which they appeared. */
  public static ImmutableList<ImmutableList<Release>> groups(Iterable<Release> releases) {
    return groups(releases, Release::company);
  }

  /** Returns what is of companies company by company, in the order in which they appeared. */
  public static <T> ImmutableList<ImmutableList<T>> groups(
      Iterable<T> things, Function<T, Company> company) {
    Companies companies = of(Iterables.transform(things, company::apply));
    Map<String, List<T>> groups = new LinkedHashMap<>();
    for (T thing : things) {
      String alone = "alone " + groups.size();
      groups
          .computeIfAbsent(
              companies.key(company.apply(thing)).orElse(alone), key -> new ArrayList<>())
          .add(thing);
    }
    return groups.values().stream()
        .map(ImmutableList::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the book of releases that are of one company, whatever each calls it. The book has the
   * name of the earliest, of those with a central index key where there are such.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static FactBook book(Iterable<Release> releases) {
    ImmutableList<Release> all = ImmutableList.copyOf(releases);
    Company company =
        all.stream()
            .min(
                comparing((Release release) -> number(release.company()).isEmpty())
                    .thenComparing(release -> release.released().orElse(LocalDate.MAX)))
            .map(Release::company)
            .orElseThrow(() -> new IllegalArgumentException("a book needs a release"));
    return FactBook.of(company, all.toArray(Release[]::new));
  }

  /** Returns what the releases of one company share; empty for one that stands alone. */
  public Optional<String> key(Company company) {
    Optional<String> number = number(company);
    if (number.isPresent()) {
      return number;
    }
    Set<String> numbers = numbersOfNames.get(company);
    if (numbers.size() == 1) {
      return Optional.of(numbers.iterator().next());
    }
    String name = name(company);
    return name.isEmpty() ? Optional.empty() : Optional.of("named " + name);
  }

  private static String name(Company company) {
    return OF_NAMES.retainFrom(company.name()).toLowerCase(Locale.ROOT);
  }

  private static Optional<String> number(Company company) {
    return company.cik().map(CharMatcher.is('0')::trimLeadingFrom).filter(key -> !key.isEmpty());
  }
}

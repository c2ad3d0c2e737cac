package org.lexprecision;

import com.google.common.base.CharMatcher;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/**
 * The company a release speaks for.
 *
 * <p>Names compare by their letters and digits alone, so "Acme Corp." and "ACME CORP" are one
 * company to {@link #equals}; {@link #isSame} knows one by its central index key as well.
 */
@Value.Immutable
@ValueStyle
public abstract class Company implements Serializable, WithCompany {

  private static final CharMatcher NAME_CHARACTERS =
      CharMatcher.forPredicate(Character::isLetterOrDigit);

  Company() {}

  /** The name as printed, single-spaced; empty if no document named it. */
  @Value.Auxiliary
  public abstract String name();

  /** The central index key of the SEC's register, where the document gave it. */
  @Value.Auxiliary
  public abstract Optional<String> cik();

  @Value.Derived
  String key() {
    return NAME_CHARACTERS.retainFrom(name()).toLowerCase(Locale.ROOT);
  }

  @Value.Check
  Company normalized() {
    return withName(CharMatcher.whitespace().trimAndCollapseFrom(name(), ' '));
  }

  /** Returns a company by name. */
  public static Company of(String name) {
    return of(name, Optional.empty());
  }

  /** Returns a company by name and central index key. */
  public static Company of(String name, String cik) {
    return of(name, Optional.of(cik));
  }

  /** Returns the company of a document that names none. */
  public static Company unnamed() {
    return of("");
  }

  private static Company of(String name, Optional<String> cik) {
    return ImmutableCompany.builder().name(name).cik(cik).build();
  }

  /**
   * Asks whether two are one company: by their central index keys where both have one, whatever
   * they are called, else by their names.
   */
  public boolean isSame(Company other) {
    boolean numbered = cik().isPresent() && other.cik().isPresent();
    return numbered ? cikNumber().equals(other.cikNumber()) : equals(other);
  }

  private Optional<String> cikNumber() {
    return cik().map(CharMatcher.is('0')::trimLeadingFrom);
  }

  /** Prints the name. */
  @Override
  public String toString() {
    return name();
  }
}

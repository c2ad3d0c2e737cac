package org.lexprecision.examples.cli;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Company;

/**
 * Which files speak of which company: those of one central index key, else of one name. A name
 * without a key is the company of that name that has one, if there is no second.
 */
final class Companies {

  private final SetMultimap<String, String> byKey = LinkedHashMultimap.create();
  private final SetMultimap<Company, String> byName = LinkedHashMultimap.create();
  private final SetMultimap<Company, String> keysOfName = LinkedHashMultimap.create();

  void add(Company company, String file) {
    Optional<String> key = key(company);
    boolean named = !company.name().isEmpty();
    if (key.isPresent()) {
      byKey.put(key.get(), file);
      if (named) {
        keysOfName.put(company, key.get());
      }
    } else if (named) {
      byName.put(company, file);
    }
  }

  /** Returns the groups: a test of membership, and the files in which members are. */
  ImmutableList<Group> groups() {
    SetMultimap<String, String> files = LinkedHashMultimap.create(byKey);
    List<Group> rest = new ArrayList<>();
    for (Company name : byName.keySet()) {
      Set<String> keys = keysOfName.get(name);
      if (keys.size() == 1) {
        files.putAll(keys.iterator().next(), byName.get(name));
      } else {
        rest.add(new Group("", name, ImmutableList.copyOf(byName.get(name))));
      }
    }
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    for (String key : files.keySet()) {
      groups.add(new Group(key, Company.unnamed(), ImmutableList.copyOf(files.get(key))));
    }
    return groups.addAll(rest).build();
  }

  /** Asks whether a release is of a group. */
  boolean isOf(Company company, Group group) {
    Optional<String> key = key(company);
    if (key.isPresent()) {
      return key.get().equals(group.key());
    }
    Set<String> keys = keysOfName.get(company);
    return keys.size() == 1
        ? keys.contains(group.key())
        : group.key().isEmpty() && group.name().equals(company);
  }

  private static Optional<String> key(Company company) {
    return company.cik().map(CharMatcher.is('0')::trimLeadingFrom).filter(key -> !key.isEmpty());
  }

  /**
   * A company.
   *
   * @param key its central index key without zeros before it; empty if it has none
   * @param name its name where it has no key
   * @param files the files that speak of it
   */
  record Group(String key, Company name, ImmutableList<String> files) {}
}

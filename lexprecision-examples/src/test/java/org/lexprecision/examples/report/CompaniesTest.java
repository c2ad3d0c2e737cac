package org.lexprecision.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Company;
import org.lexprecision.Release;
import org.lexprecision.examples.samples.Samples;

class CompaniesTest {

  private static final Company NUMBERED = Company.of("Acme Corp.", "0000012345");
  private static final Company RENAMED = Company.of("Zenith Inc.", "12345");
  private static final Company NAMED = Company.of("ACME CORP");
  private static final Company OTHER = Company.of("Acme Corp.", "777");

  @Test
  void a_key_rules_whatever_a_company_is_called() {
    Companies companies = Companies.of(ImmutableList.of(NUMBERED, RENAMED));
    assertEquals(Optional.of("12345"), companies.key(NUMBERED));
    assertEquals(companies.key(NUMBERED), companies.key(RENAMED));
  }

  @Test
  void a_name_is_the_only_company_of_that_name_that_has_a_key() {
    assertEquals(Optional.of("12345"), Companies.of(ImmutableList.of(NAMED, NUMBERED)).key(NAMED));
    assertEquals(
        Optional.of("named acmecorp"),
        Companies.of(ImmutableList.of(NAMED, NUMBERED, OTHER)).key(NAMED));
    assertEquals(
        Companies.of(ImmutableList.of()).key(NAMED),
        Companies.of(ImmutableList.of()).key(Company.of("Acme, Corp.")));
  }

  @Test
  void releases_without_name_and_key_stand_alone() {
    assertEquals(Optional.empty(), Companies.of(ImmutableList.of()).key(Company.unnamed()));
    assertEquals(Optional.empty(), Companies.of(ImmutableList.of()).key(Company.of("***")));
    Release sample = Samples.releases().get(0);
    Release nameless =
        Release.builder().kind(sample.kind()).document("a.txt").company(Company.unnamed()).build();
    assertEquals(
        ImmutableList.of(
            ImmutableList.of(nameless), ImmutableList.of(sample), ImmutableList.of(nameless)),
        Companies.groups(ImmutableList.of(nameless, sample, nameless)));
  }
}

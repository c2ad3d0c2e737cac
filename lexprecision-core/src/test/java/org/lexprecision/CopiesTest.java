package org.lexprecision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.Claim.Kind.PERCENT;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Primitives;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexprecision.ebitda.Classification;
import org.lexprecision.headline.HeadlineFigure;
import org.lexprecision.testing.Examples;
import org.lexprecision.tieout.ClaimCheck;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;

/**
 * Every value that callers make has a changed copy for every part, held to what the maker holds.
 */
class CopiesTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern CODE = Pattern.compile("\\{@code\\s[*\\s]*(\\w+)}");

  /** Computed and not made by callers, but for calendars, which have words of their own. */
  private static final ImmutableSet<Class<?>> WITHOUT =
      ImmutableSet.of(
          HeadlineFigure.class, Classification.class, ClaimCheck.class, FiscalCalendar.class);

  static Stream<Class<?>> values() throws IOException {
    return ClassPath.from(CopiesTest.class.getClassLoader())
        .getTopLevelClassesRecursive("org.lexprecision")
        .stream()
        .filter(type -> type.getSimpleName().startsWith("Immutable"))
        .map(ClassPath.ClassInfo::load)
        .<Class<?>>map(Class::getSuperclass)
        .filter(type -> !WITHOUT.contains(type));
  }

  static Stream<Class<?>> builders() throws IOException {
    return values()
        .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
        .filter(type -> type.getSimpleName().equals("Builder"))
        .filter(type -> Modifier.isPublic(type.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("values")
  void every_part_of_a_value_has_a_changed_copy(Class<?> type) throws ReflectiveOperationException {
    Class<?> made = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
    ImmutableSet<String> copies = names(Arrays.stream(type.getMethods()));
    for (Method maker : made.getMethods()) {
      if (maker.getName().startsWith("with")) {
        assertTrue(copies.contains(maker.getName()), type.getName() + " " + maker.getName());
      }
    }
    for (Method copy : type.getMethods()) {
      if (copy.getName().startsWith("with") && !copy.isBridge()) {
        assertTrue(copy.getReturnType().isAssignableFrom(type), copy.toString());
        assertEquals(0, type.getMethod(part(copy)).getParameterCount(), copy.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("builders")
  void a_builder_lists_its_setters(Class<?> builder) throws IOException {
    String source =
        Files.readString(
            SOURCES.resolve(builder.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java"),
            UTF_8);
    int end = source.indexOf("class Builder extends");
    String documented = source.substring(source.lastIndexOf("/**", end), end);
    assertEquals(
        ImmutableSortedSet.copyOf(
            names(
                Arrays.stream(builder.getMethods())
                    .filter(setter -> setter.getReturnType() == builder))),
        CODE.matcher(documented)
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
  }

  /** A value of every kind that has a builder, and an unlike one of the same kind. */
  static Stream<Arguments> built() {
    Release release = Examples.release();
    Fact fact = release.facts().get(0);
    Source printed = fact.source();
    TaggedSource tagged =
        TaggedSource.builder().document("q2.htm").concept("us-gaap:Assets").build();
    Claim claim = Claim.builder().document("q2.txt").line(3).printed("6%").kind(PERCENT).build();
    Guidance guidance =
        Guidance.builder()
            .document("q2.txt")
            .item(LineItems.REVENUES)
            .unit(fact.figure().unit())
            .line(7)
            .printed("$5 to $6")
            .build();
    Diagnostic diagnostic = release.diagnostics().get(0);
    Finding finding =
        Finding.builder()
            .id("1")
            .kind(Finding.Kind.FOOTING)
            .severity(Severity.ERROR)
            .cause("wrong total")
            .build();
    return Stream.of(
        Arguments.of(release, release.withDocument("q3.txt").withFacts()),
        Arguments.of(fact, fact.withWitnesses("footing").withBasis(Basis.ADJUSTED)),
        Arguments.of(printed, ((PrintedSource) printed).withLine(13)),
        Arguments.of(tagged, tagged.withContext("c1")),
        Arguments.of(claim, claim.withTerm("coupon").withLine(4)),
        Arguments.of(guidance, guidance.withWhen("next year")),
        Arguments.of(diagnostic, diagnostic.withMessage("no digit").withColumn(2)),
        Arguments.of(finding, finding.withCause("wrong part")));
  }

  @Test
  void every_value_with_a_builder_can_be_one_again() throws IOException {
    assertEquals(
        builders().map(Class::getDeclaringClass).collect(ImmutableSet.toImmutableSet()),
        built()
            .map(pair -> pair.get()[0].getClass().getSuperclass())
            .collect(ImmutableSet.toImmutableSet()));
  }

  @ParameterizedTest
  @MethodSource("built")
  void a_builder_made_of_a_value_builds_it_with_the_parts_given_anew(Object value, Object other)
      throws ReflectiveOperationException {
    Class<?> type = value.getClass().getSuperclass();
    Method toBuilder = type.getMethod("toBuilder");
    Method build = toBuilder.getReturnType().getMethod("build");
    assertEquals(value, build.invoke(toBuilder.invoke(value)));
    for (Method copy : type.getMethods()) {
      if (copy.getName().startsWith("with") && !copy.isBridge()) {
        String part = part(copy);
        Object given = type.getMethod(part).invoke(other);
        if (takes(copy, given)) {
          Object builder = toBuilder.invoke(value);
          setter(toBuilder.getReturnType(), part, given).invoke(builder, given);
          copy.setAccessible(true);
          assertEquals(copy.invoke(value, given), build.invoke(builder), part);
        }
      }
    }
  }

  private static String part(Method copy) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, copy.getName().substring(4));
  }

  private static boolean takes(Method setter, Object given) {
    return setter.getParameterCount() == 1
        && Primitives.wrap(setter.getParameterTypes()[0]).isInstance(given);
  }

  private static Method setter(Class<?> builder, String part, Object given) {
    return Arrays.stream(builder.getMethods())
        .filter(setter -> setter.getName().equals(part))
        .filter(setter -> setter.getReturnType() == builder)
        .filter(setter -> takes(setter, given))
        .findFirst()
        .orElseThrow();
  }

  private static ImmutableSet<String> names(Stream<Method> methods) {
    return methods.map(Method::getName).collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void a_copy_has_all_but_the_changed_part() {
    Fact fact = Examples.fact(5);
    Fact proven = fact.withSupport(Support.PROVEN).withWitnesses("sum of the rows above");
    assertEquals(Support.PROVEN, proven.support());
    assertEquals(List.of("sum of the rows above"), proven.witnesses());
    assertEquals(fact, proven.withSupport(fact.support()).withWitnesses());
    assertEquals(Optional.empty(), fact.withPeriod(Optional.empty()).period());
  }

  @Test
  void a_copy_is_held_to_what_its_maker_holds() {
    Money money = Money.of(5, Currency.getInstance("USD"));
    assertEquals(money, money.withAmount(new BigDecimal("5.00")));
    assertEquals("North", Segment.of("South").withName("  North ").name());
    assertEquals(Segment.of("NORTH"), Segment.of("South").withName("North"));
    assertEquals(Company.of("ACME CORP"), Company.of("Other").withName("Acme  Corp."));
    Period quarter = Period.monthsEnded(3, LocalDate.of(2003, 6, 30));
    assertThrows(EndBeforeStartException.class, () -> quarter.withEnd(LocalDate.of(2003, 3, 31)));
    assertThrows(
        ReversedBoundsException.class,
        () -> Interval.exactly(BigDecimal.ONE).withLower(BigDecimal.TEN));
    assertThrows(IllegalArgumentException.class, () -> FiscalQuarter.of(2003, 4).withQuarter(5));
    assertThrows(IllegalArgumentException.class, () -> LineItems.REVENUES.withId(" "));
    Figure figure = Figure.of(money, -3);
    assertThrows(IllegalArgumentException.class, () -> figure.withDecimals(101));
    assertEquals(Basis.REPORTED, Examples.fact(5).series().withBasis(Basis.RESTATED).basis());
  }
}

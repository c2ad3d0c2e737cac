package org.lexprecision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.lexprecision.ebitda.Classification;
import org.lexprecision.headline.HeadlineFigure;
import org.lexprecision.testing.Examples;
import org.lexprecision.tieout.ClaimCheck;

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
        String part =
            CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, copy.getName().substring(4));
        assertEquals(0, type.getMethod(part).getParameterCount(), copy.toString());
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

package org.lexprecision.examples.perturbation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.Unit;
import org.lexprecision.examples.samples.Samples;
import org.lexprecision.parser.Releases;

/**
 * Samples in other words, layouts and calendars: what is read is right, or refused, and seldom
 * that. {@code -Dperturbations=10000} reads more of them.
 */
class PerturbationTest {

  private static final int SHOWN = 40;
  private static final int LEAST_PERCENT = 95;

  /** How often a figure was read as what it is, refused, or as something else. */
  private static final class Score {
    int right;
    int refused;
    final List<String> wrong = new ArrayList<>();
  }

  @Test
  void what_is_printed_otherwise_is_read_as_before_or_refused() {
    int count = Integer.getInteger("perturbations", 500);
    ImmutableList<Variant> variants = Variants.of(samples(), count);
    Score score = new Score();
    for (Variant variant : variants) {
      compare(variant, score);
    }
    int all = score.right + score.refused + score.wrong.size();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d variants: %d right, %d refused, %d wrong of %d",
            variants.size(),
            score.right,
            score.refused,
            score.wrong.size(),
            all));
    assertEquals(
        "",
        score.wrong.stream().limit(SHOWN).collect(Collectors.joining("\n")),
        () -> score.wrong.size() + " wrong");
    assertTrue(
        score.right * 100L >= (long) all * LEAST_PERCENT, () -> score.right + " right of " + all);
  }

  static ImmutableList<SampleStatement> samples() {
    return Samples.names().stream()
        .filter(name -> name.contains("2003"))
        .flatMap(name -> Releases.read(name, Samples.bytes(name)).stream())
        .map(SampleStatement::of)
        .flatMap(sample -> Stream.of(sample, sample.ofFirst()))
        .collect(ImmutableList.toImmutableList());
  }

  static String print(Variant variant) {
    Sheet sheet = Sheet.of(variant);
    return variant.layout().isHtml()
        ? HtmlSheet.print(sheet, variant.layout())
        : TextSheet.print(sheet, variant.layout());
  }

  private static void compare(Variant variant, Score score) {
    String name = variant.layout().isHtml() ? "variant.html" : "variant.txt";
    Release release = Releases.read(name, print(variant).getBytes(StandardCharsets.UTF_8)).get(0);
    List<Fact> free = new ArrayList<>(release.facts());
    List<Variant.Expected> open = new ArrayList<>();
    for (Variant.Expected one : variant.expected()) {
      Optional<Fact> right =
          free.stream().filter(fact -> isOf(one, fact) && isRight(one, fact)).findFirst();
      if (right.isPresent()) {
        free.remove(right.get());
        score.right++;
      } else {
        open.add(one);
      }
    }
    for (Variant.Expected one : open) {
      Optional<Fact> near = free.stream().filter(fact -> isOf(one, fact)).findFirst();
      near.ifPresent(free::remove);
      if (near.isEmpty() || near.get().period().isEmpty()) {
        score.refused++;
      } else {
        score.wrong.add(variant + ": " + one + " read as " + told(near.get()));
      }
    }
  }

  private static boolean isOf(Variant.Expected one, Fact fact) {
    return key(one.caption()).equals(key(fact.source().caption()))
        && key(one.printed()).equals(key(fact.source().printed()));
  }

  private static String key(String words) {
    return CharMatcher.forPredicate(Character::isLetterOrDigit)
        .retainFrom(Ascii.toLowerCase(words));
  }

  private static boolean isRight(Variant.Expected one, Fact fact) {
    return fact.period().filter(one.period()::equals).isPresent()
        && fact.figure().amount().compareTo(one.value()) == 0
        && unit(fact.figure().unit()).equals(one.unit())
        && fact.segment().isConsolidated()
        && fact.basis() == Basis.REPORTED
        && fact.item().id().equals(one.item());
  }

  private static String unit(Unit unit) {
    if (unit instanceof Unit.Monetary money) {
      return money.currency().getCurrencyCode();
    }
    return unit instanceof Unit.PerShare money
        ? money.currency().getCurrencyCode() + "/shares"
        : unit instanceof Unit.Shares ? "shares" : "pure";
  }

  private static String told(Fact fact) {
    return fact.item().id()
        + " "
        + fact.segment()
        + " "
        + fact.basis()
        + " "
        + fact.period().map(Object::toString).orElse("")
        + " "
        + fact.figure().amount().toPlainString()
        + " "
        + unit(fact.figure().unit());
  }
}

package org.lexprecision.parser.inline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An error that companies make when they tag a figure. */
enum TagError {
  /** The scale is a thousand times too large. */
  SCALE {
    @Override
    Optional<String> in(TaggedFiling filing, RawTag tag, SplittableRandom random) {
      String html = filing.html();
      String scale = tag.attribute("scale");
      int more = (scale.isEmpty() ? 0 : Integer.parseInt(scale)) + 3;
      return Optional.of(tag.replaced(html, tag.with("scale", Integer.toString(more))));
    }
  },
  /** The sign is the opposite one. */
  SIGN {
    @Override
    Optional<String> in(TaggedFiling filing, RawTag tag, SplittableRandom random) {
      String html = filing.html();
      return Optional.of(
          tag.replaced(html, tag.with("sign", tag.attribute("sign").isEmpty() ? "-" : "")));
    }
  },
  /** The context is that of a quarter before. */
  CONTEXT {
    @Override
    Optional<String> in(TaggedFiling filing, RawTag tag, SplittableRandom random) {
      String html = filing.html();
      Matcher context =
          Pattern.compile(
                  "<((?:\\w+:)?context)\\s[^>]*id=\""
                      + Pattern.quote(tag.attribute("contextRef"))
                      + "\"[^>]*>.*?</\\1>",
                  Pattern.DOTALL | Pattern.CASE_INSENSITIVE)
              .matcher(html);
      if (!context.find()) {
        return Optional.empty();
      }
      String other =
          DATE.matcher(context.group())
              .replaceAll(date -> aQuarterBefore(LocalDate.parse(date.group())))
              .replaceFirst("id=\"[^\"]*\"", "id=\"injected\"");
      String shifted = tag.replaced(html, tag.with("contextRef", "injected"));
      int at = shifted.indexOf(context.group());
      return Optional.of(shifted.substring(0, at) + other + shifted.substring(at));
    }
  },
  /** The unit is one of the others of the filing. */
  UNIT {
    @Override
    Optional<String> in(TaggedFiling filing, RawTag tag, SplittableRandom random) {
      String html = filing.html();
      ImmutableList<String> others =
          RawTag.in(html).stream()
              .map(other -> other.attribute("unitRef"))
              .distinct()
              .filter(unit -> !unit.equals(tag.attribute("unitRef")))
              .collect(ImmutableList.toImmutableList());
      return others.isEmpty()
          ? Optional.empty()
          : Optional.of(
              tag.replaced(html, tag.with("unitRef", others.get(random.nextInt(others.size())))));
    }
  },
  /** The commas that part thousands are read as points. */
  FORMAT {
    @Override
    Optional<String> in(TaggedFiling filing, RawTag tag, SplittableRandom random) {
      String html = filing.html();
      return tag.text().contains(",") || tag.text().contains(".")
          ? Optional.of(tag.replaced(html, tag.with("format", "ixt:num-comma-decimal")))
          : Optional.empty();
    }
  },
  /** The element is that of the row below, and that row has its. */
  ELEMENT {
    @Override
    Optional<String> in(TaggedFiling filing, RawTag tag, SplittableRandom random) {
      String html = filing.html();
      return below(filing, tag)
          .map(
              other -> {
                String first = other.replaced(html, other.with("name", tag.attribute("name")));
                return tag.replaced(first, tag.with("name", other.attribute("name")));
              });
    }
  },
  /** The accuracy is a thousand times finer than the print's. */
  DECIMALS {
    @Override
    Optional<String> in(TaggedFiling filing, RawTag tag, SplittableRandom random) {
      String html = filing.html();
      String decimals = tag.attribute("decimals");
      return decimals.isEmpty() || decimals.equals("INF")
          ? Optional.empty()
          : Optional.of(
              tag.replaced(
                  html, tag.with("decimals", Integer.toString(Integer.parseInt(decimals) + 3))));
    }
  },
  /** A digit of the print is another. */
  DIGIT {
    @Override
    Optional<String> in(TaggedFiling filing, RawTag tag, SplittableRandom random) {
      String html = filing.html();
      ImmutableList<Integer> digits =
          Pattern.compile("\\d")
              .matcher(tag.text())
              .results()
              .map(MatchResult::start)
              .collect(ImmutableList.toImmutableList());
      if (digits.isEmpty()) {
        return Optional.empty();
      }
      int at = digits.get(random.nextInt(digits.size()));
      char other = (char) ('0' + (tag.text().charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
      return Optional.of(
          tag.replaced(
              html,
              tag.withText(tag.text().substring(0, at) + other + tag.text().substring(at + 1))));
    }
  };

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Returns a filing with the error in one of its tags; empty where the tag admits of none. */
  abstract Optional<String> in(TaggedFiling filing, RawTag tag, SplittableRandom random);

  /** How many in a hundred may go unnoticed. */
  int missedAtMost() {
    return 5;
  }

  /** The next tag of the same context in one of the three rows below, if it has another element. */
  static Optional<RawTag> below(TaggedFiling filing, RawTag tag) {
    return filing.tags().stream()
        .filter(other -> other.line() > tag.line() && other.line() <= tag.line() + 3)
        .filter(other -> other.attribute("contextRef").equals(tag.attribute("contextRef")))
        .filter(other -> other.attribute("unitRef").equals(tag.attribute("unitRef")))
        .findFirst()
        .filter(other -> !other.attribute("name").equals(tag.attribute("name")));
  }

  private static String aQuarterBefore(LocalDate date) {
    boolean last = date.getDayOfMonth() == date.lengthOfMonth();
    LocalDate before = date.minusMonths(3);
    return (last ? before.withDayOfMonth(before.lengthOfMonth()) : before).toString();
  }
}

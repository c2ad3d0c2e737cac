package org.lexprecision.parser;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.lexprecision.parser.spi.ReleaseParser;

/** Parsers in the order in which they are asked, and what kept others from being among them. */
final class ParserList {

  /** What a parser said of itself when it was listed; it is not asked again. */
  private record Listed(ReleaseParser parser, int priority, String id) {
    static final Comparator<Listed> ORDER =
        Comparator.comparing(Listed::priority).reversed().thenComparing(Listed::id);
  }

  /** A class path on which this many parsers fail to load is not looked through any further. */
  private static final int MOST_FAILURES = 100;

  private final ImmutableList<ReleaseParser> parsers;
  private final ImmutableList<String> failures;

  private ParserList(List<Listed> parsers, List<String> failures) {
    this.parsers =
        ImmutableSortedSet.copyOf(Listed.ORDER, parsers).stream()
            .map(Listed::parser)
            .collect(ImmutableList.toImmutableList());
    this.failures = ImmutableList.copyOf(failures);
  }

  static ParserList of(Iterable<ReleaseParser> parsers) {
    List<String> failures = new ArrayList<>();
    return new ParserList(list(parsers, failures), failures);
  }

  static ParserList installed() {
    List<String> failures = new ArrayList<>();
    List<ReleaseParser> found = new ArrayList<>();
    Iterator<ReleaseParser> providers =
        ServiceLoader.load(ReleaseParser.class, ReleaseParser.class.getClassLoader()).iterator();
    while (failures.size() < MOST_FAILURES) {
      try {
        if (!providers.hasNext()) {
          break;
        }
        found.add(providers.next());
      } catch (ServiceConfigurationError | LinkageError e) {
        failures.add("a parser cannot be loaded: " + e.getMessage());
      }
    }
    return new ParserList(list(found, failures), failures);
  }

  /**
   * Returns these parsers and others.
   *
   * @throws IllegalArgumentException if two have one id
   */
  ParserList and(Iterable<ReleaseParser> further) {
    List<String> failed = new ArrayList<>(failures);
    return new ParserList(list(Iterables.concat(parsers, further), failed), failed);
  }

  private static List<Listed> list(Iterable<ReleaseParser> parsers, List<String> failures) {
    List<Listed> listed = new ArrayList<>();
    Map<String, ReleaseParser> byId = new HashMap<>();
    for (ReleaseParser parser : parsers) {
      try {
        listed.add(new Listed(parser, parser.priority(), parser.id()));
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        failures.add(parser.getClass().getName() + " failed to say what it is: " + e);
      }
    }
    for (Listed one : listed) {
      ReleaseParser other = byId.putIfAbsent(one.id(), one.parser());
      if (other != null) {
        throw new IllegalArgumentException(
            "two parsers have the id \""
                + one.id()
                + "\": "
                + other.getClass().getName()
                + " and "
                + one.parser().getClass().getName());
      }
    }
    return listed;
  }

  /** The parsers, in the order in which they are asked. */
  ImmutableList<ReleaseParser> inOrder() {
    return parsers;
  }

  /** What kept others from being among them, in sentences that name the class. */
  ImmutableList<String> failures() {
    return failures;
  }

  static String named(ReleaseParser parser) {
    return "the parser " + parser.getClass().getName();
  }
}

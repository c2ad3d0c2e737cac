package org.lexprecision.parser.internal.claim.subject;

import static java.util.Comparator.comparing;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Basis;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.claim.word.ClaimWords;
import org.lexprecision.parser.internal.claim.word.LongestPhrases;
import org.lexprecision.parser.internal.claim.word.Meaning;
import org.lexprecision.parser.internal.claim.word.Meaning.Category;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.document.OpeningWords;
import org.lexprecision.parser.internal.words.WordList;

/** What the tables of a release teach about the words of its prose: items, parts, captions. */
public final class ReleaseWords {

  /** The id of an item that captions do not tell apart; no item has it. */
  private static final String UNCLEAR = "unclear";

  private static final ImmutableSet<String> GENERIC =
      ImmutableSet.of(
          "other",
          "total",
          "basic",
          "diluted",
          "net",
          "income",
          "loss",
          "expense",
          "all other",
          "elimination",
          "corporate",
          "current",
          "cost",
          "amount",
          "percent",
          "change",
          "period");
  private static final ImmutableSet<String> DIVIDED =
      ImmutableSet.of("Revenues", "GrossProfit", "OperatingIncomeLoss");
  private static final int LONGEST_CAPTION = 8;
  private static final ImmutableSet<String> OPPOSITES =
      ImmutableSet.copyOf(WordList.lines(ReleaseWords.class, "opposites.txt"));

  private final LongestPhrases phrases = ClaimWords.phrases();
  private final ImmutableList<Fact> facts;
  private final Map<String, Segment> segments = new LinkedHashMap<>();
  private final Map<String, LineItem> items = new LinkedHashMap<>();
  private final TableRows rows;
  private final NamedAmounts amounts;
  private final SetMultimap<String, Segment> stated = HashMultimap.create();
  private final SetMultimap<ImmutableList<String>, LineItem> charges;

  public ReleaseWords(ImmutableList<Fact> facts, Company company) {
    this.facts = facts;
    this.rows = new TableRows(facts, phrases);
    this.amounts = new NamedAmounts(facts, company);
    this.charges = charges(facts);
    for (Fact fact : facts) {
      items.putIfAbsent(fact.item().id(), fact.item());
      stated.put(fact.item().id(), fact.segment());
      if (!fact.segment().isConsolidated()) {
        segments.putIfAbsent(fact.segment().name(), fact.segment());
      }
    }
    addCaptions(fact -> fact.basis() == Basis.REPORTED);
    addCaptions(fact -> fact.basis() != Basis.REPORTED);
    addShortNames();
    addSegments();
    addCompany(company);
  }

  /** The phrases of the word list and of this release. */
  public LongestPhrases phrases() {
    return phrases;
  }

  /** The rows of the tables by the names prose has for them. */
  public TableRows rows() {
    return rows;
  }

  /** The amounts of the tables by the captions that name them. */
  public NamedAmounts amounts() {
    return amounts;
  }

  /** The item with an id: the tables' own, or a standard one. */
  public Optional<LineItem> item(String id) {
    return Optional.ofNullable(items.get(id)).or(() -> LineItems.find(id));
  }

  /** The part with a name. */
  public Segment segment(String name) {
    @Nullable Segment segment = segments.get(name);
    return segment == null ? Segment.consolidated() : segment;
  }

  /** The part of the company that a heading names, the longest name first. */
  public Optional<Segment> segmentIn(Set<String> heading) {
    return segments.values().stream()
        .filter(segment -> heading.containsAll(LongestPhrases.keys(segment.name())))
        .max(comparing(segment -> segment.name().length()));
  }

  /** Whether an item is one that tables divide by parts, each part a row. */
  public boolean isDivided(String id) {
    return DIVIDED.contains(id);
  }

  /** Whether some table states an item for a part of the company. */
  public boolean states(String item, Segment segment) {
    return stated.containsEntry(item, segment);
  }

  /** The currency per share or the currency that the tables use most; empty without tables. */
  public Optional<Unit.Monetary> currency() {
    return facts.stream()
        .map(fact -> fact.figure().unit())
        .filter(Unit.Monetary.class::isInstance)
        .map(Unit.Monetary.class::cast)
        .findFirst();
  }

  /**
   * The one charge whose caption says what words say: "write off the goodwill" is the impairment of
   * goodwill.
   */
  public Optional<LineItem> charge(List<Word> words) {
    ImmutableSet<String> said =
        words.stream().map(Word::key).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<LineItem> fitting =
        charges.entries().stream()
            .filter(charge -> said.containsAll(charge.getKey()))
            .map(Map.Entry::getValue)
            .collect(ImmutableSet.toImmutableSet());
    return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
  }

  /** The words behind "impairment of" by the items that they tell apart. */
  private static SetMultimap<ImmutableList<String>, LineItem> charges(Iterable<Fact> facts) {
    SetMultimap<ImmutableList<String>, LineItem> charges = LinkedHashMultimap.create();
    for (Fact fact : facts) {
      String caption = fact.source().caption();
      if (fact.figure().unit() instanceof Unit.Monetary
          && Ascii.toLowerCase(caption).contains("impairment")) {
        List<String> keys = LongestPhrases.keys(caption);
        if (keys.size() > 2 && keys.get(0).equals("impairment") && keys.get(1).equals("of")) {
          charges.put(ImmutableList.copyOf(keys.subList(2, keys.size())), fact.item());
        }
      }
    }
    return charges;
  }

  private void addCaptions(Predicate<Fact> condition) {
    ListMultimap<String, Fact> meant = ArrayListMultimap.create();
    Map<String, Fact> first = new LinkedHashMap<>();
    Map<String, String> captions = new HashMap<>();
    for (Fact fact : facts) {
      if (!condition.test(fact) || fact.figure().unit() instanceof Unit.Pure) {
        continue;
      }
      String caption = captions.computeIfAbsent(fact.source().caption(), ReleaseWords::usable);
      if (!caption.isEmpty() && !isFooted(caption)) {
        meant.put(caption, fact);
        first.putIfAbsent(caption, fact);
      }
    }
    first.forEach(
        (caption, fact) -> {
          @Nullable Meaning listed = phrases.get(caption);
          Set<String> ids = new HashSet<>();
          meant.get(caption).forEach(one -> ids.add(one.item().id()));
          boolean open =
              listed == null
                  || (listed.category() == Meaning.Category.ITEM
                      && listed.positive()
                      && !Subject.of(listed).isPart()
                      && !ids.contains(listed.argument()));
          if (open) {
            // a caption of two rows that mean two things says nothing in prose either
            String id = ids.size() == 1 || isOfOne(meant.get(caption)) ? fact.item().id() : UNCLEAR;
            phrases.add(caption, Meaning.of(Meaning.Category.ITEM, id), true);
          }
        });
  }

  /** Whether rows of one caption state the same thing: the same figures wherever they meet. */
  private static boolean isOfOne(List<Fact> rows) {
    Map<Place, Fact> first = new HashMap<>();
    boolean shared = false;
    for (Fact row : rows) {
      if (row.period().isEmpty()) {
        continue;
      }
      Fact other =
          first.putIfAbsent(new Place(row.segment(), row.period(), row.figure().unit()), row);
      if (other != null && !other.figure().agreesWith(row.figure())) {
        return false;
      }
      shared |= other != null && !other.item().equals(row.item());
    }
    return shared;
  }

  /** Where the figures of a row stand. */
  private record Place(Segment segment, Optional<Period> period, Unit unit) {}

  /**
   * Adds what prose may call a row beside its caption: a total by its plain name, and what stands
   * in brackets, a {@code (recapture of)} a provision, as its negative.
   */
  private void addShortNames() {
    SetMultimap<String, Meaning> names = LinkedHashMultimap.create();
    for (Fact fact : facts) {
      if (fact.basis() == Basis.REPORTED && fact.figure().unit() instanceof Unit.Monetary) {
        String id = fact.item().id();
        List<String> keys = LongestPhrases.keys(withoutBrackets(fact.source().caption()));
        if (keys.size() > 1 && keys.get(0).equals("total")) {
          names.put(String.join(" ", keys.subList(1, keys.size())), Meaning.of(Category.ITEM, id));
        }
        opposite(fact.source().caption())
            .ifPresent(name -> names.put(name, new Meaning(Category.ITEM, id, false)));
      }
    }
    for (String name : names.keySet()) {
      if (names.get(name).size() == 1 && name.length() > 3 && !GENERIC.contains(name)) {
        phrases.add(name, names.get(name).iterator().next(), false);
      }
    }
  }

  /** {@code Provision for (recapture of) credit losses} is negative as a recapture. */
  private static Optional<String> opposite(String caption) {
    int open = caption.indexOf('(');
    int close = caption.indexOf(')', Math.max(open, 0));
    if (open < 0 || close < open) {
      return Optional.empty();
    }
    List<String> inside = LongestPhrases.keys(caption.substring(open + 1, close));
    List<String> before = LongestPhrases.keys(caption.substring(0, open));
    if (inside.isEmpty() || inside.size() > before.size() || !OPPOSITES.contains(inside.get(0))) {
      return Optional.empty();
    }
    List<String> name = new ArrayList<>(before.subList(0, before.size() - inside.size()));
    name.addAll(inside);
    name.addAll(LongestPhrases.keys(caption.substring(close + 1)));
    return name.size() > 1 ? Optional.of(String.join(" ", name)) : Optional.empty();
  }

  /** Whether a caption is a known name with a footing, which prose may put in other words. */
  private boolean isFooted(String caption) {
    String plain = TableRows.plain(caption);
    @Nullable Meaning known = plain.equals(caption) ? null : phrases.get(plain);
    return known != null && known.category() == Meaning.Category.ITEM;
  }

  /** The words by which prose may name what a caption names; empty if they tell too little. */
  private static String usable(String printed) {
    List<String> keys = LongestPhrases.keys(withoutBrackets(printed));
    String caption = String.join(" ", keys);
    boolean usable =
        keys.size() <= LONGEST_CAPTION
            && caption.length() > 3
            && !GENERIC.contains(caption)
            && caption.chars().noneMatch(Character::isDigit);
    return usable ? caption : "";
  }

  private static String withoutBrackets(String caption) {
    int open = caption.indexOf('(');
    int close = caption.indexOf(')', Math.max(open, 0));
    return open >= 0 && close > open
        ? caption.substring(0, open) + caption.substring(close + 1)
        : caption;
  }

  private void addSegments() {
    for (String name : segments.keySet()) {
      String key = String.join(" ", LongestPhrases.keys(name));
      if (!GENERIC.contains(key) && !key.isEmpty()) {
        phrases.add(name, Meaning.of(Meaning.Category.SEGMENT, name), true);
      }
    }
  }

  private void addCompany(Company company) {
    List<String> keys = LongestPhrases.keys(company.name());
    int end = keys.size();
    while (end > 0 && OpeningWords.isForm(keys.get(end - 1))) {
      end--;
    }
    Meaning filler = Meaning.of(Meaning.Category.FILLER, "company");
    String first = Splitter.on(' ').splitToList(company.name()).get(0);
    for (int size = 1; size <= keys.size(); size++) {
      boolean whole = size >= end;
      String name = String.join(" ", keys.subList(0, size));
      if (whole || (size == 1 && first.length() > 3)) {
        phrases.add(name, filler, false);
      }
    }
  }
}

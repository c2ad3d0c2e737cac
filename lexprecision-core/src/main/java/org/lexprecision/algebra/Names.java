package org.lexprecision.algebra;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;

/** Finds what a book calls by a name, whatever its case. */
final class Names {

  private static final int MOST = 5;

  private Names() {}

  /**
   * Returns the item of a name: by its id, else by an element, its label, a caption; one that the
   * book does not have if it is a standard one.
   */
  static LineItem item(FactBook book, String name) {
    ImmutableList<Predicate<Fact>> ways =
        ImmutableList.of(
            fact -> Ascii.equalsIgnoreCase(fact.item().id(), name),
            fact ->
                fact.item().elements().stream()
                    .anyMatch(element -> Ascii.equalsIgnoreCase(element, name)),
            fact -> Ascii.equalsIgnoreCase(fact.item().label(), name),
            fact -> Ascii.equalsIgnoreCase(fact.source().caption(), name));
    for (Predicate<Fact> way : ways) {
      ImmutableSet<LineItem> found =
          book.facts().stream().filter(way).map(Fact::item).collect(toImmutableSet());
      Optional<LineItem> standard = LineItems.find(name).filter(found::contains);
      if (standard.isPresent()) {
        return standard.get();
      }
      if (found.size() > 1) {
        throw new IllegalArgumentException(
            name + " may be " + found.stream().map(LineItem::id).collect(joining(" or ")));
      }
      if (!found.isEmpty()) {
        return found.iterator().next();
      }
    }
    return LineItems.find(name).orElseThrow(() -> new IllegalArgumentException(none(book, name)));
  }

  private static String none(FactBook book, String name) {
    String lower = Ascii.toLowerCase(name);
    String like =
        book.items().stream()
            .filter(
                item ->
                    Ascii.toLowerCase(item.id()).contains(lower)
                        || Ascii.toLowerCase(item.label()).contains(lower))
            .limit(MOST)
            .map(LineItem::id)
            .collect(joining(", "));
    return "nothing in the book is called "
        + name
        + (like.isEmpty() ? "; items() lists what is" : "; like it are " + like);
  }
}

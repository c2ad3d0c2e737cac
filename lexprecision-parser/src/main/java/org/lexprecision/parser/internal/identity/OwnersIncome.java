package org.lexprecision.parser.internal.identity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Basis;
import org.lexprecision.Company;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Tells the net income of the company's own owners from that of all owners.
 *
 * <p>Where others hold a part of a subsidiary, "Net income" is that of all owners, and what the
 * company itself earned is the net income attributable to it; where nobody else does, the two are
 * one and "Net income" is the company's. What holders of preferred stock leave of it to those of
 * common stock is a third.
 */
public final class OwnersIncome {

  private static final Wording ATTRIBUTABLE = Wording.listed(OwnersIncome.class, "attributable");

  /** Owners alone, below "Attributable to". */
  private static final Wording OWNERS = Wording.listed(OwnersIncome.class, "owners");

  /** The same, and others, right below what is attributable to them. */
  private static final Wording TO_OWNERS = Wording.listed(OwnersIncome.class, "to owners");

  private static final Wording TO_OTHERS = Wording.listed(OwnersIncome.class, "to others");

  private static final Wording OTHERS = Wording.listed(OwnersIncome.class, "others");
  private static final Wording COMMON = Wording.listed(OwnersIncome.class, "common");
  private static final Wording OWN = Wording.listed(OwnersIncome.class, "own");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** The words that the company's name begins with, and their initials: "BPI", "KKR". */
  private final ImmutableSet<String> names;

  public OwnersIncome(Company company) {
    List<String> words = WORDS.splitToList(Captions.normalized(company.name()));
    ImmutableSet.Builder<String> known = ImmutableSet.builder();
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(word.charAt(0));
      if (initials.length() > 1) {
        known.add(initials.toString());
      }
    }
    this.names = words.isEmpty() ? ImmutableSet.of() : known.add(words.get(0)).build();
  }

  /** Asks whether a caption names a net income without saying whose it is. */
  public static boolean isPlain(String caption) {
    return !OWN.isIn(caption);
  }

  /** Gives the rows of a table that are net income the item of its owners. */
  public void tell(List<RowDraft> rows) {
    rows.forEach(this::nameOwn);
    nameAttributed(rows);
    boolean shared =
        rows.stream().anyMatch(row -> row.measure.item().equals(LineItems.NONCONTROLLING_INCOME));
    if (shared) {
      nameRest(rows);
    }
    nameCommon(rows, shared);
    ImmutableList<RowDraft> incomes =
        rows.stream()
            .filter(row -> row.measure.item().equals(LineItems.NET_INCOME))
            .filter(row -> row.basis == Basis.REPORTED)
            .collect(ImmutableList.toImmutableList());
    boolean parted = incomes.stream().anyMatch(OwnersIncome::isOfCompany);
    if (parted || (shared && incomes.stream().anyMatch(row -> !isPlain(row.caption())))) {
      for (RowDraft row : incomes) {
        if (isPlain(row.caption()) && (shared || differs(row, incomes))) {
          row.measure = new Measure(LineItems.PROFIT_LOSS, Count.MONEY, true, row.measure.basis());
        }
      }
    }
  }

  /** "Attributable to equity holders" and to others, right below the income that is theirs. */
  private static void nameAttributed(List<RowDraft> rows) {
    for (int at = 1; at + 1 < rows.size(); at++) {
      RowDraft all = rows.get(at - 1);
      RowDraft own = rows.get(at);
      RowDraft others = rows.get(at + 1);
      boolean result =
          all.measure.item().equals(LineItems.NET_INCOME)
              || all.measure.item().equals(LineItems.PROFIT_LOSS);
      if (result
          && isUnknown(own, TO_OWNERS)
          && isUnknown(others, TO_OTHERS)
          && isLeft(own, all, ImmutableList.of(others))) {
        own.measure = new Measure(LineItems.NET_INCOME, Count.MONEY, true, own.measure.basis());
        others.measure =
            new Measure(LineItems.NONCONTROLLING_INCOME, Count.MONEY, true, others.measure.basis());
      }
    }
  }

  private static boolean isUnknown(RowDraft row, Wording whose) {
    return !row.measure.known()
        && row.measure.count() == Count.MONEY
        && whose.isIn(Captions.normalized(row.caption()));
  }

  private static boolean isOfCompany(RowDraft row) {
    return !isPlain(row.caption()) && !COMMON.isIn(row.caption());
  }

  /** Asks whether the company's own income is another than a row's in every column. */
  private static boolean differs(RowDraft row, List<RowDraft> incomes) {
    return incomes.stream()
        .filter(OwnersIncome::isOfCompany)
        .allMatch(
            own ->
                own.values.stream()
                    .noneMatch(
                        value -> {
                          RowDraft.@Nullable Value mine = row.at(value.cell.column());
                          return mine == null || mine.signed().compareTo(value.signed()) == 0;
                        }));
  }

  /**
   * Behind the company's net income, one available to common stockholders is what preferred ones
   * leave of it.
   */
  private static void nameCommon(List<RowDraft> rows, boolean shared) {
    boolean preceded = false;
    for (RowDraft row : rows) {
      if (row.measure.item().equals(LineItems.NET_INCOME) && row.basis == Basis.REPORTED) {
        if (preceded && COMMON.isIn(row.caption())) {
          row.measure =
              new Measure(
                  LineItems.NET_INCOME_AVAILABLE_TO_COMMON, Count.MONEY, true, row.measure.basis());
        }
        preceded |= !COMMON.isIn(row.caption()) && (!shared || !isPlain(row.caption()));
      }
    }
  }

  /** What the others leave of the income of all is the company's, whatever name it bears. */
  private static void nameRest(List<RowDraft> rows) {
    List<RowDraft> others = new ArrayList<>();
    @Nullable RowDraft all = null;
    for (int at = 0; at < rows.size(); at++) {
      RowDraft row = rows.get(at);
      LineItem item = row.measure.item();
      if (item.equals(LineItems.NONCONTROLLING_INCOME)) {
        others.add(row);
      } else if ((item.equals(LineItems.NET_INCOME) && isPlain(row.caption()))
          || item.equals(LineItems.PROFIT_LOSS)) {
        all = row;
      } else if (all != null
          && isOfSomebody(row)
          && (isLeft(row, all, others) || isLeft(row, all, behind(rows, at)))) {
        row.measure = new Measure(LineItems.NET_INCOME, Count.MONEY, true, row.measure.basis());
      }
    }
  }

  /** What the others have, where it is told behind what the owners have. */
  private static List<RowDraft> behind(List<RowDraft> rows, int owners) {
    return rows.subList(owners + 1, rows.size()).stream()
        .takeWhile(row -> row.measure.item().equals(LineItems.NONCONTROLLING_INCOME))
        .toList();
  }

  private static boolean isOfSomebody(RowDraft row) {
    return isUnknown(row, ATTRIBUTABLE) || isUnknown(row, OWNERS);
  }

  /** Asks whether a row is in every column what is left of all income without the others'. */
  private static boolean isLeft(RowDraft row, RowDraft all, List<RowDraft> others) {
    boolean left = !others.isEmpty();
    for (RowDraft.Value value : row.values) {
      RowDraft.@Nullable Value whole = all.at(value.cell.column());
      BigDecimal sum = BigDecimal.ZERO;
      for (RowDraft other : others) {
        RowDraft.@Nullable Value part = other.at(value.cell.column());
        sum = part == null ? sum : sum.add(part.signed());
      }
      left &=
          whole != null
              && (value.signed().compareTo(whole.signed().subtract(sum)) == 0
                  || value.signed().compareTo(whole.signed().add(sum)) == 0);
    }
    return left;
  }

  /** "Net income attributable to Acme Corp." is Acme's, and so is "attributable to AC". */
  private void nameOwn(RowDraft row) {
    if (row.measure.known() || row.measure.count() != Count.MONEY) {
      return;
    }
    String words = Captions.normalized(row.caption());
    Matcher attributable = ATTRIBUTABLE.in(words);
    if (!attributable.find()) {
      return;
    }
    String owner = words.substring(attributable.end());
    if (names.contains(WORDS.splitToList(owner + " ").get(0)) && !OTHERS.isIn(owner)) {
      row.measure = new Measure(LineItems.NET_INCOME, Count.MONEY, true, row.measure.basis());
    }
  }
}

package org.lexprecision;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * What is measured: sales, cash, shares, earnings per share.
 *
 * <p>The kind of a line item is its type, since it decides what may be computed:
 *
 * <ul>
 *   <li>{@link Flow}: adds up over time (sales, expenses, cash flows);
 *   <li>{@link Stock}: stands at a moment (cash, debt, equity);
 *   <li>{@link DayAverage}: adds up when weighted by days (average shares);
 *   <li>{@link Ratio}: never adds; its numerator and denominator do (earnings per share).
 * </ul>
 *
 * <p>The id is the local name of the us-gaap element where a simple one exists ({@code Revenues}),
 * and an extension of the same style elsewhere ({@code Ebitda}). Items of one kind with one id are
 * equal, whatever their labels. {@link LineItems} holds the standard ones; anybody may make more.
 */
public sealed interface LineItem extends Comparable<LineItem>, Serializable
    permits Flow, Stock, DayAverage, Ratio {

  /** The name that identifies the item: {@code OperatingIncomeLoss}. */
  String id();

  /** The words people use: {@code Operating income (loss)}. */
  String label();

  /** The side of the books on which a positive value stands. */
  Balance balance();

  /**
   * The local names of the us-gaap elements the item stands for, the usual first; several over the
   * years, such as those of sales before and after 2018. Empty for an extension.
   */
  ImmutableList<String> elements();

  /**
   * Returns the item under another id.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  LineItem withId(String id);

  /** Returns the item, standing for these us-gaap elements, the usual first. */
  LineItem withElements(Iterable<String> elements);

  /** Orders items by id, then by kind. */
  @Override
  default int compareTo(LineItem other) {
    int byId = id().compareTo(other.id());
    return byId != 0 ? byId : getClass().getName().compareTo(other.getClass().getName());
  }
}

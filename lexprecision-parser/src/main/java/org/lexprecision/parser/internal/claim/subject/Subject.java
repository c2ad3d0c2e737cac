package org.lexprecision.parser.internal.claim.subject;

import com.google.common.collect.ImmutableList;
import org.lexprecision.parser.internal.claim.word.Meaning;

/**
 * What a clause speaks of.
 *
 * @param id the id of the line item
 * @param positive whether a positive number is a positive value; false for {@code net loss}
 * @param whole the id of what it is stated as a part of, as the gross margin is of net sales; empty
 *     if it is an amount
 */
public record Subject(String id, boolean positive, String whole) {

  private static final String RESULT = "result";
  private static final String NET_INCOME = "NetIncomeLoss";
  private static final String NET_INCOME_OF_ALL = "ProfitLoss";

  /** Net income, of whichever owners. */
  public static final Subject NET = new Subject(NET_INCOME_OF_ALL, true, "");

  /** A gain or loss that is not named; per share it can only be the net one. */
  public static Subject result(boolean positive) {
    return new Subject(RESULT, positive, "");
  }

  /** Reads a subject off the argument of a meaning: {@code GrossProfit/Revenues}. */
  public static Subject of(Meaning meaning) {
    String argument = meaning.argument();
    int slash = argument.indexOf('/');
    return slash < 0
        ? new Subject(argument, meaning.positive(), "")
        : new Subject(
            argument.substring(0, slash), meaning.positive(), argument.substring(slash + 1));
  }

  /** The same item as a part of another. */
  public Subject asPartOf(String id) {
    return new Subject(this.id, positive, id);
  }

  /** The same item as a gain or a loss. */
  public Subject signed(boolean positive) {
    return new Subject(id, positive, whole);
  }

  public boolean isOfSame(Subject other) {
    return id.equals(other.id) && whole.equals(other.whole);
  }

  /**
   * The ids of the items it may be of, the likeliest first: prose seldom says whose income it is.
   */
  public ImmutableList<String> ids() {
    return id.equals(NET_INCOME_OF_ALL) ? ImmutableList.of(id, NET_INCOME) : ImmutableList.of(id);
  }

  public boolean isPart() {
    return !whole.isEmpty();
  }

  /** Whether it is said which item it is, and not only that it is a gain or a loss. */
  public boolean isNamed() {
    return !id.equals(RESULT);
  }

  public boolean isNetPerShare() {
    return id.equals(RESULT) || id.equals(NET_INCOME) || id.equals(NET_INCOME_OF_ALL);
  }

  public boolean isPerShare() {
    return id.startsWith("EarningsPerShare");
  }
}

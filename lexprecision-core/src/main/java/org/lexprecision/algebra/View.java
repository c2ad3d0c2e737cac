package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.ShareSplit;

/**
 * How a book is looked at: {@code book.seenAs(other.view())} is looked at as another one is.
 *
 * @param vintage whose word counts
 * @param calendar the fiscal calendar, where one was given
 * @param splits the splits of shares that were given
 * @param shares which shares count, where that was said
 * @param assumed whether facts count whose meaning is only assumed
 */
public record View(
    Vintage vintage,
    Optional<FiscalCalendar> calendar,
    ImmutableList<ShareSplit> splits,
    Optional<ShareBasis> shares,
    boolean assumed)
    implements Serializable {

  /** Everybody's word, with what the book finds itself. */
  public static final View WHOLE =
      new View(Vintage.ALL, Optional.empty(), ImmutableList.of(), Optional.empty(), true);

  /** Which shares count: as printed where the first word counts, else those of now. */
  public ShareBasis shareBasis() {
    return shares.orElse(
        vintage == Vintage.AS_FIRST_REPORTED ? ShareBasis.AS_REPORTED : ShareBasis.SPLIT_ADJUSTED);
  }

  View with(Vintage other) {
    return new View(other, calendar, splits, shares, assumed);
  }

  View with(FiscalCalendar given) {
    return new View(vintage, Optional.of(given), splits, shares, assumed);
  }

  View with(ImmutableList<ShareSplit> given) {
    return new View(vintage, calendar, given, shares, assumed);
  }

  View with(ShareBasis said) {
    return new View(vintage, calendar, splits, Optional.of(said), assumed);
  }

  View withAssumed(boolean counts) {
    return new View(vintage, calendar, splits, shares, counts);
  }
}

package org.lexprecision.tieout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.Interval;
import org.lexprecision.internal.BuiltStyle;

/** One disagreement among figures, or one oddity of presentation, with its one cause. */
@Value.Immutable
@BuiltStyle
public abstract class Finding implements Serializable, WithFinding {

  /** What was checked. */
  public enum Kind {
    /** Rows of a table that add up to another (DQC 0126). */
    FOOTING("footing", "DQC_0126"),
    /** Parts of the company that add up to the whole (DQC 0117, 0150). */
    SEGMENTS("segments", "DQC_0117", "DQC_0150"),
    /** One figure printed twice in one release (DQC 0011). */
    DUPLICATE("duplicate", "DQC_0011"),
    /** The scale of a table, against another (DQC 0095). */
    SCALE("scale", "DQC_0095"),
    /** Periods that add up to a longer one (DQC 0093). */
    PERIODS("periods", "DQC_0093"),
    /** A figure that a later release states otherwise. */
    RESTATEMENT("restatement", "DQC_0093"),
    /** An amount that a later release moves from one segment to another. */
    RECLASSIFICATION("reclassification", "DQC_0093", "DQC_0117"),
    /** Earnings per share against earnings and shares (DQC 0130). */
    PER_SHARE("per-share", "DQC_0130"),
    /** What is printed as EBITDA against its definition (SEC C&amp;DI 103.01). */
    EBITDA("ebitda", "C&DI 103.01"),
    /** The sign a row is printed with (DQC 0013, 0014, 0015). */
    SIGN("sign", "DQC_0013", "DQC_0014", "DQC_0015"),
    /** A label that names the opposite of what stands in its row. */
    LABEL("label"),
    /** A token that is not a well-formed number. */
    TOKEN("token"),
    /** A figure stated in prose against the tables. */
    PROSE("prose"),
    /** A tag of XBRL against the print it stands on and the tags beside it (DQC 0004, 0095). */
    TAG("tag", "DQC_0004", "DQC_0095"),
    /** A term of an offer against its other terms. */
    OFFER("offer");

    private final String id;
    private final ImmutableList<String> rules;

    Kind(String id, String... rules) {
      this.id = id;
      this.rules = ImmutableList.copyOf(rules);
    }

    /** The name the command line prints. */
    public String id() {
      return id;
    }

    /**
     * The published rules that check the same, by their names: those of the XBRL US Data Quality
     * Committee, and the SEC's interpretations.
     */
    public ImmutableList<String> rules() {
      return rules;
    }
  }

  /** What figures imply of a number that no release prints. */
  public enum Implied {
    /** What would have to be deducted from income for the earnings per share to be right. */
    DEDUCTION_FROM_INCOME,
    /** The same, if deductions of quarters add up to those of the year. */
    DEDUCTION_FROM_INCOME_JOINTLY,
    /** The average shares with which the earnings per share would be right. */
    AVERAGE_SHARES
  }

  Finding() {}

  /** A name made of the kind and the places concerned: the same whenever these are. */
  public abstract String id();

  /** What was checked. */
  public abstract Kind kind();

  /** How grave it is. */
  public abstract Severity severity();

  /** The figures concerned, in printed order; at least one. */
  public abstract ImmutableList<Deviation> deviations();

  /** What probably happened, in words. */
  public abstract String cause();

  /**
   * What shows it; each {@linkplain Certificate#excess exceeds} its bound unless the severity is
   * {@link Severity#ROUNDING}. Empty where only the presentation is meant.
   */
  public abstract ImmutableList<Certificate> certificates();

  /** The figures one of which is probably wrong, those that a slip explains first. */
  public abstract ImmutableList<Suspect> suspects();

  /** What the figures imply of numbers that are not printed. */
  public abstract ImmutableMap<Implied, Interval> implied();

  /** The one suspect that a slip explains, if there is exactly one. Nothing is ever corrected. */
  public Optional<Suspect> suggestion() {
    ImmutableSet<Suspect> explained =
        suspects().stream()
            .filter(suspect -> suspect.slip().isPresent())
            .collect(ImmutableSet.toImmutableSet());
    return explained.size() == 1 ? Optional.of(explained.iterator().next()) : Optional.empty();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that has all parts of this one; each may be given anew. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Prints severity, kind and cause on a line, then what shows it and who is suspected. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(severity().id().toUpperCase(Locale.ROOT)).append(' ').append(id());
    text.append(": ").append(cause());
    deviations().forEach(deviation -> text.append("\n  ").append(deviation));
    certificates().forEach(certificate -> text.append("\n  proof: ").append(certificate));
    suspects().forEach(suspect -> text.append("\n  suspect: ").append(suspect));
    return text.toString();
  }

  /**
   * Builds a finding.
   *
   * <p>To be given: {@code id}, {@code kind}, {@code severity}, {@code cause}. May be given, as
   * many as there are: {@code addDeviations}, {@code addAllDeviations}, {@code addCertificates},
   * {@code addAllCertificates}, {@code addSuspects}, {@code addAllSuspects}, {@code putImplied},
   * {@code putAllImplied}. What is given again replaces what was given, as {@code deviations},
   * {@code certificates}, {@code suspects} and {@code implied} do; {@code from} gives all parts of
   * another.
   */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}

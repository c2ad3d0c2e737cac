package org.lexprecision;

import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexprecision.internal.Lazy;

/**
 * What the words around the tables of a release say: the figures they state, and what they expect
 * of periods to come.
 *
 * <p>Either half is read when it is first asked for, once, by whichever thread asks first; until
 * both are, the prose holds the words of its document. Two that say the same are equal. It is
 * written out as what it says.
 *
 * <p>{@code Prose.of(List.of(claim), List.of()).claims()} is the one claim, and nothing is
 * expected.
 */
public final class Prose implements Serializable {

  private static final long serialVersionUID = 1;

  private static final Prose NONE = of(ImmutableList.of(), ImmutableList.of());

  private final transient Lazy<ImmutableList<Claim>> claims;
  private final transient Lazy<ImmutableList<Guidance>> guidance;

  private Prose(Lazy<ImmutableList<Claim>> claims, Lazy<ImmutableList<Guidance>> guidance) {
    this.claims = claims;
    this.guidance = guidance;
  }

  /** Returns the prose of a document that has tables alone. */
  public static Prose none() {
    return NONE;
  }

  /** Returns prose that says this, each in printed order. */
  public static Prose of(Iterable<? extends Claim> claims, Iterable<? extends Guidance> guidance) {
    return new Prose(
        Lazy.known(ImmutableList.copyOf(claims)), Lazy.known(ImmutableList.copyOf(guidance)));
  }

  /** Returns prose that is read when it is first asked for; neither reading may ask for it. */
  public static Prose later(
      Supplier<ImmutableList<Claim>> claims, Supplier<ImmutableList<Guidance>> guidance) {
    return new Prose(Lazy.of(claims), Lazy.of(guidance));
  }

  /** Returns prose that states these claims instead of its own. */
  public Prose claiming(Iterable<? extends Claim> instead) {
    return new Prose(Lazy.known(ImmutableList.copyOf(instead)), guidance);
  }

  /** Every figure that it states, in printed order. */
  public ImmutableList<Claim> claims() {
    return claims.get();
  }

  /** What it expects of periods to come, in printed order. */
  public ImmutableList<Guidance> guidance() {
    return guidance.get();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Prose prose
            && claims().equals(prose.claims())
            && guidance().equals(prose.guidance()));
  }

  @Override
  public int hashCode() {
    return 31 * claims().hashCode() + guidance().hashCode();
  }

  @Override
  public String toString() {
    return claims().size() + " claims, " + guidance().size() + " expectations";
  }

  private Object writeReplace() {
    return new Said(claims(), guidance());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("prose is read from what it says");
  }

  private record Said(ImmutableList<Claim> claims, ImmutableList<Guidance> guidance)
      implements Serializable {
    private Object readResolve() {
      return of(claims, guidance);
    }
  }
}

package org.lexprecision.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when it is first asked for, once, whatever thread asks; what it is
 * computed from is let go then.
 */
public final class Lazy<T> {

  private @Nullable Supplier<T> supplier;
  private volatile @Nullable T value;

  private Lazy(@Nullable Supplier<T> supplier, @Nullable T value) {
    this.supplier = supplier;
    this.value = value;
  }

  /** Returns the value that a supplier will give. */
  public static <T> Lazy<T> of(Supplier<T> supplier) {
    return new Lazy<>(supplier, null);
  }

  /** Returns a value that is known already. */
  public static <T> Lazy<T> known(T value) {
    return new Lazy<>(null, value);
  }

  /** Returns the value. */
  public T get() {
    T known = value;
    return known == null ? compute() : known;
  }

  private synchronized T compute() {
    T known = value;
    @Nullable Supplier<T> source = supplier;
    if (known == null && source != null) {
      known = source.get();
      value = known;
      supplier = null;
    }
    if (known == null) {
      throw new IllegalStateException("a value that needs itself");
    }
    return known;
  }
}

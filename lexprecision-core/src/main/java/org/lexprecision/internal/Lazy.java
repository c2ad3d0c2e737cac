package org.lexprecision.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when it is first asked for, once, whatever thread asks. */
public final class Lazy<T> {

  private final Supplier<T> supplier;
  private volatile @Nullable T value;

  private Lazy(Supplier<T> supplier) {
    this.supplier = supplier;
  }

  /** Returns the value that a supplier will give. */
  public static <T> Lazy<T> of(Supplier<T> supplier) {
    return new Lazy<>(supplier);
  }

  /** Returns the value. */
  public T get() {
    T known = value;
    return known == null ? compute() : known;
  }

  private synchronized T compute() {
    T known = value;
    if (known == null) {
      known = supplier.get();
      value = known;
    }
    return known;
  }
}

package org.lexprecision.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when it is first asked for, once, whatever thread asks; what it is
 * computed from is let go then. A value that fails is computed anew when it is asked for again.
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

  /**
   * Returns the value.
   *
   * @throws IllegalStateException if it is asked for while it is computed
   */
  public T get() {
    T known = value;
    return known == null ? compute() : known;
  }

  private synchronized T compute() {
    T known = value;
    return known == null ? compute(supplier) : known;
  }

  /** Computes without the supplier at hand, so that a value that asks for itself is refused. */
  private T compute(@Nullable Supplier<T> source) {
    if (source == null) {
      throw new IllegalStateException("a value that needs itself");
    }
    supplier = null;
    try {
      T computed = source.get();
      value = computed;
      return computed;
    } finally {
      supplier = value == null ? source : null;
    }
  }
}

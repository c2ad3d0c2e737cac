package org.lexprecision.examples.bulk;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does work in several threads, and takes what comes of it in the order of the work. */
final class InOrder {

  /** So much of what each thread made waits for what was begun before it at most. */
  private static final int AHEAD = 2;

  private InOrder() {}

  /**
   * What is done with something, of several at once.
   *
   * @param <I> what it is done with
   * @param <O> what comes of it
   */
  @FunctionalInterface
  interface Work<I, O> {
    O of(I input) throws IOException;
  }

  /**
   * Where what was made goes, one by one.
   *
   * @param <O> what was made
   */
  @FunctionalInterface
  interface Sink<O> {
    void take(O made) throws IOException;
  }

  /** Does the work on each input; what the work throws is thrown here. */
  static <I, O> void each(Iterable<I> inputs, int threads, Work<I, O> work, Sink<O> sink)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<O>> waiting = new ArrayDeque<>();
      for (I input : inputs) {
        if (waiting.size() >= threads * AHEAD) {
          sink.take(next(waiting));
        }
        waiting.add(pool.submit(() -> work.of(input)));
      }
      while (!waiting.isEmpty()) {
        sink.take(next(waiting));
      }
    } finally {
      pool.shutdownNow();
      // what was begun ends before anybody goes on
      Uninterruptibles.awaitTerminationUninterruptibly(pool);
    }
  }

  private static <O> O next(Queue<Future<O>> waiting) throws IOException {
    try {
      return Objects.requireNonNull(Uninterruptibles.getUninterruptibly(waiting.remove()));
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      Throwables.throwIfInstanceOf(cause, IOException.class);
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    }
  }
}

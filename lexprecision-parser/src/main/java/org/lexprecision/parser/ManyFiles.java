package org.lexprecision.parser;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on files in several threads and hands on what comes of them in order. */
final class ManyFiles {

  /** So many results of each thread wait for an earlier one at most. */
  private static final int AHEAD = 2;

  private ManyFiles() {}

  /**
   * Works on inputs.
   *
   * @param work is done by one of the threads
   * @param inOrder is told what came of each input, in their order and by the thread that calls
   * @throws RuntimeException as the work throws it
   */
  static <I, O> void each(List<I> inputs, int threads, Function<I, O> work, Consumer<O> inOrder) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<O>> waiting = new ArrayDeque<>();
      for (I input : inputs) {
        if (waiting.size() >= threads * AHEAD) {
          inOrder.accept(next(waiting));
        }
        waiting.add(pool.submit(() -> work.apply(input)));
      }
      while (!waiting.isEmpty()) {
        inOrder.accept(next(waiting));
      }
    } finally {
      pool.shutdownNow();
      // what was begun ends before anybody goes on
      Uninterruptibles.awaitTerminationUninterruptibly(pool);
    }
  }

  private static <O> O next(Queue<Future<O>> waiting) {
    try {
      return Objects.requireNonNull(Uninterruptibles.getUninterruptibly(waiting.remove()));
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    }
  }
}

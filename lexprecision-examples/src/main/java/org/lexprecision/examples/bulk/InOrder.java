package org.lexprecision.examples.bulk;

import static java.util.Comparator.comparingLong;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Does work in several threads, the longest first, and takes what comes of it in the order of the
 * inputs. All that is made may wait for the first: it should be small.
 */
final class InOrder {

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

  /**
   * Does the work on each input; what the work throws is thrown here.
   *
   * @param size how long the work on an input may take beside others
   */
  static <I, O> void each(
      List<I> inputs, ToLongFunction<I> size, int threads, Work<I, O> work, Sink<O> sink)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Map<Integer, Future<O>> made = new HashMap<>();
      IntStream.range(0, inputs.size())
          .boxed()
          .sorted(comparingLong((Integer i) -> size.applyAsLong(inputs.get(i))).reversed())
          .forEach(i -> made.put(i, pool.submit(() -> work.of(inputs.get(i)))));
      for (int i = 0; i < inputs.size(); i++) {
        sink.take(get(Objects.requireNonNull(made.remove(i))));
      }
    } finally {
      pool.shutdownNow();
      // what was begun ends before anybody goes on
      Uninterruptibles.awaitTerminationUninterruptibly(pool);
    }
  }

  private static <O> O get(Future<O> made) throws IOException {
    try {
      return Objects.requireNonNull(Uninterruptibles.getUninterruptibly(made));
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      Throwables.throwIfInstanceOf(cause, IOException.class);
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    }
  }
}

package org.lexprecision.parser;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Reads files in several threads and hands their results over in order. */
final class ManyFiles {

  /** So many results of each thread wait for an earlier one at most. */
  private static final int AHEAD = 2;

  private ManyFiles() {}

  static <T> void read(List<T> inputs, ReadOptions options, Function<T, ReadResult> reading) {
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    try {
      Queue<Future<ReadResult>> waiting = new ArrayDeque<>();
      for (T input : inputs) {
        if (waiting.size() >= options.threads() * AHEAD) {
          options.progress().accept(next(waiting));
        }
        waiting.add(threads.submit(() -> reading.apply(input)));
      }
      while (!waiting.isEmpty()) {
        options.progress().accept(next(waiting));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static ReadResult next(Queue<Future<ReadResult>> waiting) {
    try {
      return Objects.requireNonNull(Uninterruptibles.getUninterruptibly(waiting.remove()));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}

package org.lexprecision.parser;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * How many files are read at once, which of them, and who hears of each.
 *
 * @param threads how many are read at the same time
 * @param wanted is asked of every file, by the name that its {@link ReadResult} has, before the
 *     first is read
 * @param progress is told of every result, in the order of the files and by one thread
 */
public record ReadOptions(int threads, Predicate<String> wanted, Consumer<ReadResult> progress) {

  /** As many threads as there are processors; every file is read, and nobody hears. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(Runtime.getRuntime().availableProcessors(), file -> true, result -> {});

  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException if there is no thread
   */
  public ReadOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("files are read by a thread or more, not " + threads);
    }
  }

  /** Returns these options with other threads. */
  public ReadOptions withThreads(int other) {
    return new ReadOptions(other, wanted, progress);
  }

  /** Returns these options with other files wanted. */
  public ReadOptions withWanted(Predicate<String> other) {
    return new ReadOptions(threads, other, progress);
  }

  /** Returns these options with another who hears. */
  public ReadOptions withProgress(Consumer<ReadResult> other) {
    return new ReadOptions(threads, wanted, other);
  }
}

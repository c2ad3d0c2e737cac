package org.lexprecision.examples.cli;

import com.google.common.base.Strings;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: what could not be written is remembered, which a writer that prints forgets.
 */
final class Results extends OutputStream {

  private final OutputStream target;
  private final OutputStream buffered;
  private @Nullable IOException failure;

  Results(OutputStream target) {
    this.target = target;
    this.buffered = new BufferedOutputStream(target);
  }

  /** Why the results did not arrive; empty where they did, or where the reader had seen enough. */
  Optional<String> failure() {
    return Optional.ofNullable(failure)
        .filter(thrown -> !isPipe(target))
        .map(thrown -> Strings.nullToEmpty(thrown.getMessage()));
  }

  /**
   * Asks whether a stream has no places to go back to, as pipes and terminals have none: the one
   * thing that ends what is written there is that nobody reads on, which messages say in the
   * language of the system.
   */
  private static boolean isPipe(OutputStream stream) {
    if (!(stream instanceof FileOutputStream file)) {
      return false;
    }
    try {
      return file.getChannel().position() < 0;
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      buffered.write(bytes, from, count);
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      buffered.flush();
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  private IOException remembered(IOException thrown) {
    if (failure == null) {
      failure = thrown;
    }
    return thrown;
  }
}

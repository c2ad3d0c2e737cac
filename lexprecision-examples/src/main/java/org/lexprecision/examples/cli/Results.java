package org.lexprecision.examples.cli;

import com.google.common.base.Strings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: what could not be written is remembered, which a writer that prints forgets.
 */
final class Results extends OutputStream {

  private final OutputStream target;
  private @Nullable IOException failure;

  Results(OutputStream target) {
    this.target = new BufferedOutputStream(target);
  }

  /** Why the results did not arrive; empty where they did, or where the reader had seen enough. */
  Optional<String> failure() {
    return Optional.ofNullable(failure)
        .map(thrown -> Strings.nullToEmpty(thrown.getMessage()))
        .filter(message -> !message.contains("Broken pipe") && !message.contains("pipe is being"));
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      target.write(bytes, from, count);
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      target.flush();
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

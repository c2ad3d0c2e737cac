package org.lexprecision.parser.internal.statement;

import java.util.function.Supplier;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.internal.document.DocumentContext;

/**
 * What is read of a document when it is first asked for, behind the door, and held to what the door
 * promises: it is read, or refused with a {@link ReleaseParseException}.
 */
final class LateReading<T> implements Supplier<T> {

  private final DocumentContext context;
  private final String what;
  private final Supplier<T> reading;

  LateReading(DocumentContext context, String what, Supplier<T> reading) {
    this.context = context;
    this.what = what;
    this.reading = reading;
  }

  @Override
  public T get() {
    try {
      return reading.get();
    } catch (OutOfMemoryError e) {
      throw new ReleaseParseException(
          context.document(), 0, what + " of the document need more memory than there is", e);
    } catch (ReleaseParseException e) {
      throw e;
    } catch (StackOverflowError | RuntimeException e) {
      throw new ReleaseParseException(
          context.document(), 0, what + " of the document cannot be read: " + e, e);
    }
  }
}

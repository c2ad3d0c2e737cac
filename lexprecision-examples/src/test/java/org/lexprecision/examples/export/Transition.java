package org.lexprecision.examples.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.parser.Releases;

/**
 * The releases of a company that does not exist: of its last year that ended in June, and of the
 * six months after that, since when its years end in December.
 */
final class Transition {

  private Transition() {}

  static Release year() throws IOException {
    return read("birch-2003-q4.txt");
  }

  static Release sixMonths() throws IOException {
    return read("birch-2003-tp.txt");
  }

  static FactBook book() throws IOException {
    return FactBook.of(year(), sixMonths());
  }

  private static Release read(String name) throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(Transition.class.getResourceAsStream(name), name)) {
      return Releases.read(name, bytes.readAllBytes()).get(0);
    }
  }
}

package org.lexprecision.json;

import com.google.common.base.Strings;
import java.util.function.Supplier;

/**
 * Values, books, answers and reports to JSON and back, in one call.
 *
 * <pre>{@code
 * String json = LexprecisionJson.write(book.ask(NET_INCOME).quarter(2003, 4));
 * Answer answer = LexprecisionJson.read(json, Answer.class);
 * }</pre>
 *
 * <p>{@link LexprecisionModule} tells how things look. Jackson reads and writes them; it comes with
 * none of the modules, so a program that wants JSON adds {@code
 * com.fasterxml.jackson.core:jackson-databind} itself.
 */
public final class LexprecisionJson {

  private LexprecisionJson() {}

  /**
   * Writes a value on one line.
   *
   * @throws IllegalArgumentException if it is nothing that the module writes
   * @throws IllegalStateException if {@code jackson-databind} is missing
   */
  public static String write(Object value) {
    return orMissing(() -> Mapper.write(value));
  }

  /**
   * Reads a value.
   *
   * @throws IllegalArgumentException if the text is no JSON, or not that of such a value; the
   *     message says where
   * @throws IllegalStateException if {@code jackson-databind} is missing
   */
  public static <T> T read(String json, Class<T> type) {
    return orMissing(() -> Mapper.read(json, type));
  }

  private static <T> T orMissing(Supplier<T> call) {
    try {
      return call.get();
    } catch (NoClassDefFoundError missing) {
      String lacking = Strings.nullToEmpty(missing.getMessage());
      if (lacking.contains("jackson") || lacking.endsWith(Mapper.class.getName())) {
        throw new IllegalStateException(
            "JSON is read and written by Jackson; add com.fasterxml.jackson.core:jackson-databind"
                + " to the class path or the module path",
            missing);
      }
      throw missing;
    }
  }
}

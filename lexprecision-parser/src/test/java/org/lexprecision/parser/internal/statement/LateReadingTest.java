package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.internal.document.DocumentContext;

class LateReadingTest {

  private static ReleaseParseException refused(RuntimeException failure) {
    LateReading<String> reading =
        new LateReading<>(
            DocumentContext.of("q2.txt"),
            "the claims",
            () -> {
              throw failure;
            });
    return assertThrows(ReleaseParseException.class, reading::get);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ArithmeticException.class,
        DateTimeException.class,
        IllegalStateException.class,
        IndexOutOfBoundsException.class,
        NoSuchElementException.class,
        NullPointerException.class
      })
  void whatever_fails_is_a_refusal_that_names_the_document(Class<RuntimeException> failure)
      throws ReflectiveOperationException {
    RuntimeException thrown = failure.getConstructor(String.class).newInstance("odd");
    ReleaseParseException refused = refused(thrown);
    assertSame(thrown, refused.getCause());
    assertEquals("q2.txt", refused.document());
    assertTrue(refused.toString().contains("the claims"), refused::toString);
  }

  @Test
  void a_refusal_stays_as_it_is() {
    ReleaseParseException refusal = new ReleaseParseException("q2.txt", 7, "not a sentence");
    assertSame(refusal, refused(refusal));
  }
}

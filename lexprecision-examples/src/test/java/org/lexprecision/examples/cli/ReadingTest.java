package org.lexprecision.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.lexprecision.examples.samples.Samples;

class ReadingTest {

  @Test
  void whatever_fails_is_named_and_the_others_are_read() {
    StringWriter errors = new StringWriter();
    InputStream failing =
        new InputStream() {
          @Override
          public int read() {
            throw new ArithmeticException("odd");
          }

          @Override
          public int read(byte[] bytes, int from, int most) {
            return read();
          }
        };
    Reading reading = new Reading(failing, new PrintWriter(errors), false, true);
    reading.add(ImmutableList.of("-"));
    reading.addSamples();
    assertFalse(reading.isComplete());
    assertEquals(Samples.names().size(), reading.releases().size());
    assertEquals(
        "lexprecision: standard input: it cannot be read: java.lang.ArithmeticException: odd\n",
        errors.toString().replace("\r", ""));
  }
}

package org.lexprecision.examples.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Ints;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where results are read: by a person at a terminal, or by a program.
 *
 * @param attended whether a person reads at a terminal
 * @param width the characters of a line; 0 where lines are as long as they are
 */
public record Terminal(boolean attended, int width) {

  /** No terminal: lines are as long as they are, without colours and pages. */
  public static final Terminal NONE = new Terminal(false, 0);

  private static final int USUAL = 80;
  private static final int NARROWEST = 20;

  /**
   * Looks at what this process was started from. From JDK 22 on, whose console is there without a
   * terminal too, the launcher asks for the older one.
   */
  @SuppressWarnings("SystemConsoleNull")
  public static Terminal detect() {
    return System.console() == null
        ? NONE
        : new Terminal(true, width(System.getenv()).or(Terminal::told).orElse(USUAL));
  }

  private static Optional<Integer> width(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("COLUMNS"))
        .map(Ints::tryParse)
        .filter(width -> width >= NARROWEST);
  }

  /** Asks the terminal itself, where there is a program for that. */
  private static Optional<Integer> told() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), UTF_8).strip();
      stty.waitFor(1, TimeUnit.SECONDS);
      return Optional.ofNullable(Ints.tryParse(size.substring(size.indexOf(' ') + 1)))
          .filter(width -> width >= NARROWEST);
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /**
   * Shows text a page at a time, by the program that {@code PAGER} names or {@code less}.
   *
   * @return whether there is such a program; else nothing was shown
   */
  public boolean page(String text) {
    String pager = Optional.ofNullable(System.getenv("PAGER")).orElse("less");
    ProcessBuilder less = new ProcessBuilder("/bin/sh", "-c", "exec " + pager);
    less.environment().putIfAbsent("LESS", "-FRX");
    less.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    less.redirectError(ProcessBuilder.Redirect.INHERIT);
    try {
      Process process = less.start();
      try (PrintWriter writer = new PrintWriter(process.getOutputStream(), false, UTF_8)) {
        writer.write(text);
      }
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}

package org.lexprecision.parser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * What a program of the tests said in a process of its own, with as much memory as it was given.
 *
 * @param status its exit status
 * @param said what it printed
 */
public record OtherProcess(int status, String said) {

  /** Runs the main method of a class on a file. */
  public static OtherProcess run(Class<?> main, String heap, Path file)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                places(),
                main.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), said);
    return new OtherProcess(process.exitValue(), said.strip());
  }

  /** All that the tests stand on, modules or not, and their own classes. */
  private static String places() {
    return String.join(
        File.pathSeparator,
        Path.of(System.getProperty("basedir", ""), "target", "test-classes").toString(),
        System.getProperty("jdk.module.path", ""),
        System.getProperty("java.class.path", ""));
  }
}

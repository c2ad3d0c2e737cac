package org.lexprecision.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a command reads: files, the files of directories, standard input, or the samples. */
final class Inputs {

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by the command line before a command runs
  private CommandSpec command;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "A release, a directory of releases, or - for standard input.")
  private final List<String> files = new ArrayList<>();

  @Option(names = "--samples", description = "Read the bundled sample releases.")
  private boolean samples;

  /**
   * Reads everything that can be read, prose and all, in the order of the arguments, and names the
   * rest.
   */
  Reading read(InputStream standardInput, PrintWriter errors) {
    return read(standardInput, errors, false, true);
  }

  /**
   * Reads everything that can be read, in the order of the arguments, and names the rest.
   *
   * @param telling whether a person is told what was read when it takes long
   * @param words whether what the prose says is asked for
   */
  Reading read(InputStream standardInput, PrintWriter errors, boolean telling, boolean words) {
    if (files.isEmpty() && !samples) {
      throw new ParameterException(command.commandLine(), "Name a FILE, or say --samples.");
    }
    Reading reading = new Reading(standardInput, errors, telling, words);
    if (samples) {
      reading.addSamples();
    }
    reading.add(files);
    return reading;
  }
}

package org.lexprecision.examples.snippets;

import java.io.PrintStream;
import java.nio.file.Path;
import org.lexprecision.Diagnostic;
import org.lexprecision.Release;
import org.lexprecision.parser.Releases;
import org.lexprecision.parser.statementdata.StatementData;

/** Reads Financial Statement Data Sets. */
public final class ReadStatementData {

  private ReadStatementData() {}

  /** Prints the figures whose exact dates are known, and those that are refused. */
  public static void run(Path folder, PrintStream out) {
    // begin README
    StatementData data =
        StatementData.of(
            folder.resolve("sub.txt"), folder.resolve("num.txt"), folder.resolve("pre.txt"));
    for (Release filing :
        data.releases(Releases.read(folder.resolve("CIK0000000042.json")))) { // tells exact dates
      filing.facts().forEach(out::println);
      filing.diagnostics().stream().map(Diagnostic::message).forEach(out::println);
    }
    // end README
  }
}

package org.lexprecision.examples.snippets;

import static org.lexprecision.StatementKind.OPERATIONS;

import java.io.PrintStream;
import org.lexprecision.Release;
import org.lexprecision.Statement;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.BookStatement;
import org.lexprecision.algebra.FactBook;

/** Goes through the statements of a release, and through one over time. */
public final class ReadStatements {

  private ReadStatements() {}

  /** Prints the first rows of the newest release, and a row of the book by quarters. */
  public static void run(FactBook book, PrintStream out) {
    // begin README
    Release release = book.releases().get(0);
    Statement printed = release.statements().get(0);
    for (Statement.Row row : printed.rows().subList(0, 3)) {
      out.println("  ".repeat(row.indent()) + row.order() + " " + row + " " + row.sums());
    }

    BookStatement income = book.statement(OPERATIONS); // quarters as columns
    out.println(income.periods().last() + ": " + income.rows().get(0).caption());
    for (Answer sales : income.rows().get(0).answers().tailMap(income.periods().last()).values()) {
      out.println(sales.status() + " " + sales.orElseThrow());
    }
    // end README
  }
}

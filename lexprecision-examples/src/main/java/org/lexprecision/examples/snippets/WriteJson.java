package org.lexprecision.examples.snippets;

import static org.lexprecision.LineItems.NET_INCOME;

import java.io.PrintStream;
import java.time.LocalDate;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.json.LexprecisionJson;

/** Stores an answer as JSON, and reads it back. */
public final class WriteJson {

  private WriteJson() {}

  /** Prints the JSON of a figure, and whether a stored answer is the same. */
  public static void run(FactBook book, PrintStream out) {
    // begin README
    Answer year = book.ask(NET_INCOME).trailingTwelveMonths(LocalDate.of(2004, 3, 31));
    out.println(LexprecisionJson.write(year.orElseThrow()));
    String stored = LexprecisionJson.write(year); // with its facts and proofs
    Answer again = LexprecisionJson.read(stored, Answer.class); // refused if they do not hold
    out.println(again.equals(year));
    // end README
  }
}

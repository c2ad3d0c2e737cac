package com.example.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lexprecision.LineItems.NET_INCOME;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.json.LexprecisionJson;
import org.lexprecision.json.LexprecisionModule;
import org.lexprecision.parser.Releases;
import org.lexprecision.tieout.TieOut;

/** Reads a release of its own, asks it, ties it out, and stores the answer and reads it again. */
public final class Consumer {

  private static final String RELEASE =
      """
      ACME WIDGETS, INC.
      CONSOLIDATED STATEMENTS OF OPERATIONS
      (In thousands)
                                Three Months Ended     Six Months Ended
                                     June 30,              June 30,
                                  2003      2002        2003      2002
                                --------  --------    --------  --------
      Net sales                 $ 30,873  $ 32,996    $ 63,256  $ 63,240
      Cost of sales               27,587    28,356      56,240    55,632
                                --------  --------    --------  --------
      Gross profit                 3,286     4,640       7,016     7,608
      Expenses                     2,200     2,400       4,300     4,500
                                --------  --------    --------  --------
      Net income                $  1,086  $  2,240    $  2,716  $  3,108
                                ========  ========    ========  ========
      """;

  private Consumer() {}

  /** Prints {@code derived USD 1,630,000, clean}. */
  public static void main(String... arguments) throws JsonProcessingException {
    FactBook book = FactBook.of(Releases.read("acme.txt", RELEASE.getBytes(UTF_8)));
    Answer first = book.ask(NET_INCOME).quarter(2003, 1);
    Answer stored = LexprecisionJson.read(LexprecisionJson.write(first), Answer.class);
    JsonMapper mapper = JsonMapper.builder().addModule(new LexprecisionModule()).build();
    Answer again = mapper.readValue(mapper.writeValueAsString(stored), Answer.class);
    boolean clean = TieOut.of(book).run().isClean();
    System.out.println(
        again.status().id() + " " + again.orElseThrow() + (clean ? ", clean" : ", not clean"));
  }
}

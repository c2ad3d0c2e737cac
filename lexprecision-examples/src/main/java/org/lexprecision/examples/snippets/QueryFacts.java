package org.lexprecision.examples.snippets;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.algebra.FactBook;

/** Puts the facts of a book into a database, whichever has a driver, and asks it. */
public final class QueryFacts {

  private QueryFacts() {}

  /** Makes a table, fills it, and prints what the database finds. */
  public static void run(FactBook book, Connection database, PrintStream out) throws SQLException {
    // begin README
    try (Statement statement = database.createStatement()) {
      statement.execute(
          "create table fact (concept varchar(200), segment varchar(200), first_day date,"
              + " last_day date, amount decimal(38, 9), unit varchar(20), document varchar(200))");
    }
    String insert = "insert into fact values (?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement row = database.prepareStatement(insert)) {
      for (Fact fact : book.facts()) {
        Period period = fact.period().orElseThrow();
        row.setString(1, fact.item().id());
        row.setString(2, fact.segment().name());
        row.setObject(3, period.isInstant() ? null : period.start());
        row.setObject(4, period.lastDay());
        row.setBigDecimal(5, fact.figure().amount());
        row.setString(6, fact.figure().unit().toString());
        row.setString(7, fact.source().document());
        row.addBatch();
      }
      row.executeBatch();
    }
    String sales =
        "select segment, max(amount) from fact where concept = 'Revenues'"
            + " and first_day = date '2003-01-01' and last_day = date '2003-12-31'"
            + " group by segment order by 2 desc";
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sales)) {
      while (rows.next()) {
        out.println(rows.getString(1) + " " + rows.getLong(2));
      }
    }
    // end README
  }
}

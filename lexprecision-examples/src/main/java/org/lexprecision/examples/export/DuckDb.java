package org.lexprecision.examples.export;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.lexprecision.examples.table.Column;

/**
 * DuckDB, which writes Parquet; its driver must be on the class path, and beside {@code
 * lexprecision.jar} it is found as {@code duckdb_jdbc.jar}.
 *
 * <p>Decimals are {@code decimal(38,9)} in every file, so that sums over several files are exact.
 */
public final class DuckDb {

  /** How many decimals are kept. */
  static final int SCALE = 9;

  /** How many digits a decimal has. */
  static final int PRECISION = 38;

  private static final String DECIMAL = "DECIMAL(" + PRECISION + "," + SCALE + ")";

  private DuckDb() {}

  /**
   * Checks that DuckDB is there.
   *
   * @throws IOException if it is missing; the message says what to add
   */
  public static void require() throws IOException {
    try {
      connect().close();
    } catch (SQLException e) {
      throw new IOException("DuckDB does not close: " + e.getMessage(), e);
    }
  }

  /** Asks whether a decimal has at most nine decimals, and 29 digits before them. */
  public static boolean fits(BigDecimal amount) {
    return amount.scale() <= SCALE && amount.precision() - amount.scale() <= PRECISION - SCALE;
  }

  /**
   * Makes a Parquet file of a CSV file without a header, whose empty cells are null.
   *
   * @param columns the type of every column by its name, in order
   * @throws IOException if it cannot be written, or DuckDB is missing, which the message says
   */
  public static void toParquet(Path rows, Map<String, Column.Type> columns, Path parquet)
      throws IOException {
    try (Connection database = connect();
        Statement statement = database.createStatement()) {
      statement.execute(copy(read(rows, columns), parquet));
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  static IOException failure(Throwable cause) {
    return new IOException("DuckDB could not write Parquet: " + cause.getMessage(), cause);
  }

  static Connection connect() throws IOException {
    try {
      return DriverManager.getConnection("jdbc:duckdb:");
    } catch (SQLException e) {
      throw new IOException(
          "Parquet is written by DuckDB; put the jar of org.duckdb:duckdb_jdbc on the class path,"
              + " or beside lexprecision.jar as duckdb_jdbc.jar",
          e);
    }
  }

  private static String read(Path rows, Map<String, Column.Type> columns) {
    String typed =
        columns.entrySet().stream()
            .map(column -> quoted(column.getKey()) + ": " + quoted(type(column.getValue())))
            .collect(joining(", ", "{", "}"));
    return "(SELECT * FROM read_csv("
        + quoted(rows.toString())
        + ", auto_detect = false, header = false, parallel = false, delim = ',', quote = '\"',"
        + " escape = '\"', nullstr = '', columns = "
        + typed
        + "))";
  }

  /** The statement that writes a table, or a query in brackets, as a Parquet file. */
  static String copy(String from, Path parquet) {
    return "COPY "
        + from
        + " TO "
        + quoted(parquet.toString())
        + " (FORMAT parquet, COMPRESSION zstd)";
  }

  /** The SQL type of a column. */
  static String type(Column.Type type) {
    return switch (type) {
      case WORDS -> "VARCHAR";
      case DAY -> "DATE";
      case DECIMAL -> DECIMAL;
      case COUNT -> "INTEGER";
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}

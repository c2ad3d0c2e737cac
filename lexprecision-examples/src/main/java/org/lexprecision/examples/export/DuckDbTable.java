package org.lexprecision.examples.export;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import org.lexprecision.examples.table.Column;

/**
 * Rows in the memory of DuckDB, taken one by one and written as Parquet.
 *
 * <p>The appender that takes them is no part of JDBC, and the driver is first met at run time, so
 * its methods are looked up by their names.
 *
 * @param <R> the type of a row
 */
final class DuckDbTable<R> implements AutoCloseable {

  private static final String NAME = "rows";
  private static final ImmutableMap<Column.Type, Class<?>> CLASSES =
      ImmutableMap.of(
          Column.Type.WORDS, String.class,
          Column.Type.DAY, LocalDate.class,
          Column.Type.DECIMAL, BigDecimal.class,
          Column.Type.COUNT, Integer.class);

  private final Connection database;
  private final ImmutableList<Column<R>> columns;
  private final Object appender;
  private final Method begin;
  private final ImmutableList<Method> appends;
  private final Method end;

  private DuckDbTable(Connection database, ImmutableList<Column<R>> columns)
      throws ReflectiveOperationException {
    this.database = database;
    this.columns = columns;
    this.appender =
        database.getClass().getMethod("createAppender", String.class).invoke(database, NAME);
    Class<?> type = appender.getClass();
    this.begin = type.getMethod("beginRow");
    this.end = type.getMethod("endRow");
    ImmutableList.Builder<Method> methods = ImmutableList.builder();
    for (Column<R> column : columns) {
      methods.add(type.getMethod("append", CLASSES.get(column.type())));
    }
    this.appends = methods.build();
  }

  /**
   * Makes an empty table.
   *
   * @throws IOException if DuckDB is missing, or too old to have the appender
   */
  static <R> DuckDbTable<R> of(ImmutableList<Column<R>> columns) throws IOException {
    Connection database = DuckDb.connect();
    try {
      execute(database, "CREATE TABLE " + NAME + " " + typed(columns));
      return new DuckDbTable<>(database, columns);
    } catch (IOException | ReflectiveOperationException e) {
      close(database);
      throw failure(e);
    }
  }

  private static <R> String typed(ImmutableList<Column<R>> columns) {
    return columns.stream()
        .map(column -> '"' + column.name() + "\" " + DuckDb.type(column.type()))
        .collect(joining(", ", "(", ")"));
  }

  /** Adds a row, whose decimals must fit. */
  void add(R row) throws IOException {
    try {
      begin.invoke(appender);
      for (int at = 0; at < appends.size(); at++) {
        Optional<?> cell = columns.get(at).value().apply(row);
        appends.get(at).invoke(appender, cell.map(DuckDbTable::stored).orElse(null));
      }
      end.invoke(appender);
    } catch (ReflectiveOperationException e) {
      throw failure(e);
    }
  }

  /** The appender takes no decimals of another scale than that of their column. */
  private static Object stored(Object cell) {
    return cell instanceof BigDecimal number ? number.setScale(DuckDb.SCALE) : cell;
  }

  /** Writes the rows as a Parquet file; none can be added behind them. */
  void write(Path parquet) throws IOException {
    try {
      ((AutoCloseable) appender).close();
    } catch (Exception e) {
      throw failure(e);
    }
    execute(database, DuckDb.copy(NAME, parquet));
  }

  private static void execute(Connection database, String sql) throws IOException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static IOException failure(Exception e) {
    Throwable cause =
        e instanceof InvocationTargetException thrown ? thrown.getTargetException() : e;
    return cause instanceof IOException known ? known : DuckDb.failure(cause);
  }

  private static void close(Connection database) throws IOException {
    try {
      database.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() throws IOException {
    close(database);
  }
}

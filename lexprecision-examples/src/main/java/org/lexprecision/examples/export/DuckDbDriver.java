package org.lexprecision.examples.export;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lexprecision.examples.table.Column;

/**
 * What the driver of DuckDB has beside JDBC for functions that give tables. The driver is first met
 * at run time, so its methods are looked up by their names.
 */
final class DuckDbDriver {

  private static final String PACKAGE = "org.duckdb.";
  private static final String OLDEST = "1.5.6";

  private final ClassLoader loader;
  private final Class<?> function;
  private final Method addColumn;
  private final Method addDecimals;
  private final Method setMaxThreads;
  private final Method capacity;
  private final Method vector;
  private final Method setWords;
  private final Method setNull;
  private final ImmutableMap<Column.Type, Method> setters;

  private DuckDbDriver(ClassLoader loader) throws ReflectiveOperationException {
    this.loader = loader;
    this.function = found("DuckDBTableFunction");
    Class<?> table = found("DuckDBTableFunctionBindInfo");
    this.addColumn = table.getMethod("addResultColumn", String.class, Class.class);
    this.addDecimals = table.getMethod("addResultColumn", String.class, found("DuckDBLogicalType"));
    this.setMaxThreads =
        found("DuckDBTableFunctionInitInfo").getMethod("setMaxThreads", long.class);
    Class<?> chunk = found("DuckDBDataChunkWriter");
    this.capacity = chunk.getMethod("capacity");
    this.vector = chunk.getMethod("vector", long.class);
    Class<?> cells = found("DuckDBWritableVector");
    this.setWords = cells.getMethod("setStrings", long.class, String[].class);
    this.setNull = cells.getMethod("setNull", long.class);
    this.setters =
        ImmutableMap.of(
            Column.Type.DAY, cells.getMethod("setDate", long.class, LocalDate.class),
            Column.Type.DECIMAL, cells.getMethod("setBigDecimal", long.class, BigDecimal.class),
            Column.Type.COUNT, cells.getMethod("setInt", long.class, int.class));
  }

  /**
   * Looks into the driver of a connection.
   *
   * @throws IOException if it is too old to know such functions
   */
  static DuckDbDriver of(Connection database) throws IOException {
    try {
      return new DuckDbDriver(database.getClass().getClassLoader());
    } catch (ReflectiveOperationException e) {
      throw new IOException(
          "DuckDB's driver is too old to be given rows, and " + OLDEST + " is not: " + e, e);
    }
  }

  private Class<?> found(String name) throws ClassNotFoundException {
    return Class.forName(PACKAGE + name, true, loader);
  }

  /** The interface of a function that gives a table. */
  Class<?> function() {
    return function;
  }

  /** Makes a function known to a database. */
  void register(Connection database, String name, Object made) throws IOException {
    try (AutoCloseable builder =
        (AutoCloseable) found("DuckDBFunctions").getMethod("tableFunction").invoke(null)) {
      Class<?> type = builder.getClass();
      type.getMethod("withName", String.class).invoke(builder, name);
      type.getMethod("withFunction", function).invoke(builder, made);
      type.getMethod("register", Connection.class).invoke(builder, database);
    } catch (Exception e) {
      throw failure(e);
    }
  }

  /** Adds a column to the table that a function gives. */
  void addColumn(Object table, String name, Column.Type type) throws IOException {
    switch (type) {
      case WORDS -> call(addColumn, table, name, String.class);
      case DAY -> call(addColumn, table, name, LocalDate.class);
      case COUNT -> call(addColumn, table, name, Integer.class);
      case DECIMAL -> addDecimals(table, name);
    }
  }

  private void addDecimals(Object table, String name) throws IOException {
    try (AutoCloseable decimals =
        (AutoCloseable)
            found("DuckDBLogicalType")
                .getMethod("decimal", int.class, int.class)
                .invoke(null, DuckDb.PRECISION, DuckDb.SCALE)) {
      call(addDecimals, table, name, decimals);
    } catch (Exception e) {
      throw failure(e);
    }
  }

  /** Has the function called by one thread alone, so that rows come in order. */
  void oneByOne(Object function) throws IOException {
    call(setMaxThreads, function, 1L);
  }

  /** The number of rows that a chunk has room for. */
  int capacity(Object chunk) throws IOException {
    return Math.toIntExact((long) call(capacity, chunk));
  }

  /** The cells of a column of a chunk. */
  Object vector(Object chunk, int column) throws IOException {
    return call(vector, chunk, (long) column);
  }

  /** Fills the first cells of a column of words; null is an empty cell. */
  void setWords(Object vector, @Nullable String[] words) throws IOException {
    call(setWords, vector, 0L, words);
  }

  /** Leaves a cell empty. */
  void setNull(Object vector, int row) throws IOException {
    call(setNull, vector, (long) row);
  }

  /** Fills a cell of a column that has no words. */
  void set(Object vector, int row, Column.Type type, Object value) throws IOException {
    call(Objects.requireNonNull(setters.get(type)), vector, (long) row, value);
  }

  private static Object call(Method method, Object on, Object... arguments) throws IOException {
    try {
      return method.invoke(on, arguments);
    } catch (ReflectiveOperationException e) {
      throw failure(e);
    }
  }

  private static IOException failure(Exception e) {
    Throwable cause =
        e instanceof InvocationTargetException thrown ? thrown.getTargetException() : e;
    return cause instanceof IOException known ? known : DuckDb.failure(cause);
  }
}

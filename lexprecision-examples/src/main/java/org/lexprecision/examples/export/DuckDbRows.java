package org.lexprecision.examples.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.examples.table.Column;

/**
 * Rows as a function of DuckDB that gives a table: it asks for some thousands at a time, column by
 * column, and writes them as Parquet while others wait.
 *
 * @param <R> the type of a row
 */
final class DuckDbRows<R> {

  private static final String NAME = "rows";

  /** What a function keeps between calls; this one keeps its place among the rows. */
  private static final Object NOTHING = new Object();

  private final Iterator<R> rows;
  private final ImmutableList<Column<R>> columns;
  private final DuckDbDriver driver;

  private DuckDbRows(Iterator<R> rows, ImmutableList<Column<R>> columns, DuckDbDriver driver) {
    this.rows = rows;
    this.columns = columns;
    this.driver = driver;
  }

  /**
   * Writes rows as a Parquet file, in order.
   *
   * @param rows the rows, whose decimals must fit
   * @throws IOException if it cannot be written, or DuckDB is missing or too old
   */
  static <R> void write(Iterator<R> rows, ImmutableList<Column<R>> columns, Path parquet)
      throws IOException {
    try (Connection database = DuckDb.connect();
        Statement statement = database.createStatement()) {
      DuckDbDriver driver = DuckDbDriver.of(database);
      DuckDbRows<R> function = new DuckDbRows<>(rows, columns, driver);
      driver.register(
          database,
          NAME,
          Proxy.newProxyInstance(
              driver.function().getClassLoader(),
              new Class<?>[] {driver.function()},
              (proxy, method, arguments) -> function.called(method.getName(), arguments)));
      statement.execute(DuckDb.copy("(SELECT * FROM " + NAME + "())", parquet));
    } catch (SQLException e) {
      throw DuckDb.failure(e);
    }
  }

  private Object called(String method, Object[] arguments) throws IOException {
    switch (method) {
      case "bind" -> bind(arguments[0]);
      case "init" -> driver.oneByOne(arguments[0]);
      case "apply" -> {
        return chunk(arguments[1]);
      }
      default -> {}
    }
    return NOTHING;
  }

  /** Names the columns and their types. */
  private void bind(Object table) throws IOException {
    for (Column<R> column : columns) {
      driver.addColumn(table, column.name(), column.type());
    }
  }

  /** Fills as many rows as there is room for, and tells how many that are. */
  private long chunk(Object chunk) throws IOException {
    List<R> some = ImmutableList.copyOf(Iterators.limit(rows, driver.capacity(chunk)));
    for (int at = 0; at < columns.size() && !some.isEmpty(); at++) {
      fill(driver.vector(chunk, at), columns.get(at), some);
    }
    return some.size();
  }

  private void fill(Object vector, Column<R> column, List<R> some) throws IOException {
    if (column.type() == Column.Type.WORDS) {
      driver.setWords(vector, words(column, some));
      return;
    }
    for (int row = 0; row < some.size(); row++) {
      Optional<?> cell = column.value().apply(some.get(row));
      if (cell.isEmpty()) {
        driver.setNull(vector, row);
      } else {
        driver.set(vector, row, column.type(), stored(cell.get()));
      }
    }
  }

  private static <R> @Nullable String[] words(Column<R> column, List<R> some) {
    @Nullable String[] words = new String[some.size()];
    for (int row = 0; row < words.length; row++) {
      words[row] = column.value().apply(some.get(row)).map(Object::toString).orElse(null);
    }
    return words;
  }

  /** A vector takes no decimals of another scale than its own. */
  private static Object stored(Object cell) {
    return cell instanceof BigDecimal number ? number.setScale(DuckDb.SCALE) : cell;
  }
}

package org.lexprecision.examples.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.Unit;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Bridges;
import org.lexprecision.examples.report.Companies;
import org.lexprecision.examples.report.Derivation;
import org.lexprecision.examples.table.BridgeRow;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.table.DerivationTable;
import org.lexprecision.examples.table.FactTable;
import org.lexprecision.examples.table.TieOutRow;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.Releases;
import org.lexprecision.tieout.TieOut;

/**
 * A folder of any size on many machines: facts, then by company derived periods, EBITDA bridges and
 * findings, each as Parquet.
 *
 * <p>{@code OUT/facts/money}, {@code OUT/facts/per-share} and {@code OUT/facts/number} hold the
 * rows of the command {@code facts}, and so for {@code derived}, {@code bridges} and {@code
 * findings}: a table has decimals of one scale, {@code decimal(38,6)} of money and {@code
 * decimal(38,12)} of the rest. A row with a decimal that does not fit is left out, never rounded,
 * and listed in {@code OUT/failures} with the files that cannot be read.
 *
 * <p>Every step has as many tasks as asked for: adaptive execution does not fold a repartition
 * into a given number, as it would what is grouped.
 */
public final class BulkOnSpark {

  /** What the decimals of a table measure, and so their scale. */
  private enum Measure {
    MONEY("money", 6),
    PER_SHARE("per-share", 12),
    NUMBER("number", 12);

    private static final int PRECISION = 38;

    private final String id;
    private final int scale;

    Measure(String id, int scale) {
      this.id = id;
      this.scale = scale;
    }

    private DataType decimal() {
      return DataTypes.createDecimalType(PRECISION, scale);
    }

    private boolean fits(BigDecimal number) {
      return number.scale() <= scale && number.precision() - number.scale() <= PRECISION - scale;
    }

    private static Measure of(Unit unit) {
      if (unit instanceof Unit.Monetary) {
        return MONEY;
      }
      return unit instanceof Unit.PerShare ? PER_SHARE : NUMBER;
    }
  }

  /** A row and the file or company it is of. */
  private record Of<R>(String subject, R row) {}

  /** A kind of rows, which are three tables. */
  private record Kind<R>(
      String name, ImmutableList<Column<Of<R>>> columns, Function<R, Measure> measure) {

    private static <R> Kind<R> of(
        String name, String subject, List<Column<R>> columns, Function<R, Measure> measure) {
      return new Kind<>(
          name,
          ImmutableList.<Column<Of<R>>>builder()
              .add(Column.text(subject, Of::subject))
              .addAll(Iterables.transform(columns, column -> column.of(Of::row)))
              .build(),
          measure);
    }

    private String path(Measure of) {
      return name + "/" + of.id;
    }

    private StructType type(Measure of) {
      StructType type = new StructType();
      for (Column<Of<R>> column : columns) {
        type =
            type.add(
                column.name(),
                switch (column.type()) {
                  case WORDS -> DataTypes.StringType;
                  case DAY -> DataTypes.DateType;
                  case DECIMAL -> of.decimal();
                  case COUNT -> DataTypes.IntegerType;
                });
      }
      return type;
    }

    private Row wide(String subject, R row) {
      Measure of = measure.apply(row);
      @Nullable Object[] cells = new @Nullable Object[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = columns.get(i).value().apply(new Of<>(subject, row)).orElse(null);
        if (cells[i] instanceof BigDecimal number && !of.fits(number)) {
          return failure(subject, "a decimal does not fit, and is left out: " + row);
        }
      }
      return BulkOnSpark.wide(path(of), RowFactory.create(cells));
    }
  }

  private static final Kind<Fact> FACTS =
      Kind.of("facts", "file", FactTable.COLUMNS, fact -> Measure.of(fact.figure().unit()));
  private static final Kind<Derivation> DERIVED =
      Kind.of(
          "derived", "book", DerivationTable.COLUMNS, row -> Measure.of(row.series().unit()));
  private static final Kind<BridgeRow> BRIDGES =
      Kind.of("bridges", "book", BridgeRow.COLUMNS, row -> Measure.MONEY);
  private static final Kind<TieOutRow> FINDINGS =
      Kind.of(
          "findings",
          "book",
          TieOutRow.COLUMNS,
          row -> row.fact().map(fact -> Measure.of(fact.figure().unit())).orElse(Measure.NUMBER));

  private static final String FAILURES = "failures";
  private static final StructType FAILURE =
      new StructType()
          .add("subject", DataTypes.StringType)
          .add("reason", DataTypes.StringType);

  private static final String RELEASE = "release";
  private static final StructType KEPT =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("ordinal", DataTypes.IntegerType)
          .add("name", DataTypes.StringType)
          .add("cik", DataTypes.StringType)
          .add("bytes", DataTypes.BinaryType);

  /** A row of any table: each has a column, and all but one of them are null. */
  private static final StructType WIDE = wideType();

  private static final StructType KEYED =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("ordinal", DataTypes.IntegerType)
          .add("bytes", DataTypes.BinaryType);

  private final SparkSession session;
  private final int tasks;

  /**
   * Prepares a job.
   *
   * @param tasks into how many tasks each step is parted
   */
  public BulkOnSpark(SparkSession session, int tasks) {
    this.session = session;
    this.tasks = tasks;
    // days of the tables are java.time's
    session.conf().set("spark.sql.datetime.java8API.enabled", true);
  }

  /** Runs the job: {@code IN OUT [TASKS]}; IN may have patterns. */
  public static void main(String... arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("say where the filings are, and where the tables go");
    }
    try (SparkSession session =
        SparkSession.builder().appName("lexprecision").getOrCreate()) {
      int cores = session.sparkContext().defaultParallelism();
      int tasks = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Math.max(2, 3 * cores);
      new BulkOnSpark(session, tasks).run(arguments[0], arguments[1]);
    }
  }

  /** Reads every file below a folder and writes the tables, replacing those that are there. */
  public void run(String in, String out) {
    Dataset<Row> read =
        session
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", true)
            .load(in)
            .select("path", "content")
            .repartition(tasks, functions.col("path"))
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) BulkOnSpark::read, Encoders.row(WIDE))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> kept =
        read.filter(functions.col(RELEASE).isNotNull()).select(RELEASE + ".*");
    Broadcast<Companies> companies =
        JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(companies(kept));
    Dataset<Row> books =
        kept.mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                    rows -> Iterators.transform(rows, row -> keyed(row, companies.value())),
                Encoders.row(KEYED))
            .repartition(tasks, functions.col("key"))
            .sortWithinPartitions("key", "file", "ordinal")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) BulkOnSpark::books, Encoders.row(WIDE))
            .persist(StorageLevel.MEMORY_AND_DISK());
    write(read, FACTS, out);
    for (Kind<?> kind : ImmutableList.of(DERIVED, BRIDGES, FINDINGS)) {
      write(books, kind, out);
    }
    write(read.union(books), FAILURES, out);
    books.unpersist();
    read.unpersist();
  }

  private static void write(Dataset<Row> rows, Kind<?> kind, String out) {
    for (Measure measure : Measure.values()) {
      write(rows, kind.path(measure), out);
    }
  }

  private static void write(Dataset<Row> rows, String table, String out) {
    String column = "`" + table + "`";
    rows.filter(functions.col(column).isNotNull())
        .select(column + ".*")
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(out + "/" + table);
  }

  private static StructType wideType() {
    StructType type = new StructType().add(RELEASE, KEPT).add(FAILURES, FAILURE);
    for (Kind<?> kind : ImmutableList.of(FACTS, DERIVED, BRIDGES, FINDINGS)) {
      for (Measure measure : Measure.values()) {
        type = type.add(kind.path(measure), kind.type(measure));
      }
    }
    return type;
  }

  private static Row wide(String table, Row row) {
    @Nullable Object[] cells = new @Nullable Object[WIDE.size()];
    cells[WIDE.fieldIndex(table)] = row;
    return RowFactory.create(cells);
  }

  private static Row failure(String subject, String reason) {
    return wide(FAILURES, RowFactory.create(subject, reason));
  }

  private static Iterator<Row> read(Iterator<Row> files) {
    return Iterators.concat(
        Iterators.transform(files, file -> read(file.getString(0), file.<byte[]>getAs(1))));
  }

  private static Iterator<Row> read(String path, byte[] bytes) {
    List<Row> rows = new ArrayList<>();
    try {
      ImmutableList<Release> releases =
          Releases.read(path.substring(path.lastIndexOf('/') + 1), bytes);
      for (int i = 0; i < releases.size(); i++) {
        Release release = releases.get(i);
        Company company = release.company();
        rows.add(
            wide(
                RELEASE,
                RowFactory.create(
                    path, i, company.name(), company.cik().orElse(null), written(release))));
        release.facts().forEach(fact -> rows.add(FACTS.wide(path, fact)));
      }
    } catch (ReleaseParseException e) {
      rows.add(failure(path, String.valueOf(e.getMessage())));
    }
    return rows.iterator();
  }

  /** Returns which releases are of one company; no more than their names come together for it. */
  private static Companies companies(Dataset<Row> kept) {
    StructType named =
        new StructType()
            .add("name", DataTypes.StringType)
            .add("cik", DataTypes.StringType);
    List<Row> names =
        kept.select("name", "cik")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                    rows -> {
                      Set<Row> distinct = new LinkedHashSet<>();
                      Iterators.addAll(distinct, rows);
                      return distinct.iterator();
                    },
                Encoders.row(named))
            .collectAsList();
    return Companies.of(Iterables.transform(names, row -> company(row, 0)));
  }

  private static Company company(Row row, int name) {
    return row.isNullAt(name + 1)
        ? Company.of(row.getString(name))
        : Company.of(row.getString(name), row.getString(name + 1));
  }

  private static Row keyed(Row kept, Companies companies) {
    String file = kept.getString(0);
    int ordinal = kept.getInt(1);
    String alone = file + " " + ordinal;
    return RowFactory.create(
        companies.key(company(kept, 2)).orElse(alone), file, ordinal, kept.<byte[]>getAs(4));
  }

  /** Returns the rows of the books of companies whose releases follow one another. */
  private static Iterator<Row> books(Iterator<Row> keyed) {
    PeekingIterator<Row> releases = Iterators.peekingIterator(keyed);
    return Iterators.concat(
        new Iterator<Iterator<Row>>() {
          @Override
          public boolean hasNext() {
            return releases.hasNext();
          }

          @Override
          public Iterator<Row> next() {
            String key = key(releases);
            ImmutableList.Builder<Release> company = ImmutableList.builder();
            while (releases.hasNext() && key(releases).equals(key)) {
              company.add(release(Objects.requireNonNull(releases.next()).<byte[]>getAs(3)));
            }
            return book(Companies.book(company.build()));
          }
        });
  }

  private static String key(PeekingIterator<Row> releases) {
    return Objects.requireNonNull(releases.peek()).getString(0);
  }

  private static Iterator<Row> book(FactBook book) {
    String name = book.company().name();
    List<Row> rows = new ArrayList<>();
    try {
      Derivation.of(book).forEach(row -> rows.add(DERIVED.wide(name, row)));
      Bridges.of(book).stream()
          .flatMap(bridges -> bridges.bridges().stream())
          .flatMap(bridge -> BridgeRow.of(bridge).stream())
          .forEach(row -> rows.add(BRIDGES.wide(name, row)));
      TieOutRow.of(TieOut.of(book).run()).forEach(row -> rows.add(FINDINGS.wide(name, row)));
      return rows.iterator();
    } catch (IllegalArgumentException e) {
      return ImmutableList.of(failure(name, String.valueOf(e.getMessage()))).iterator();
    }
  }

  private static byte[] written(Serializable value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static Release release(byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (Release) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.lexprecision.examples.benchmarks;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.lexprecision.Fact;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.table.FactTable;

/** Facts as a Parquet file of the columns {@link FactTable#TYPED}, by the writer for Hadoop. */
final class HadoopParquet {

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          FactTable.TYPED.stream()
              .map(column -> "optional " + typed(column) + ";")
              .collect(joining("\n", "message facts {\n", "\n}\n")));
  private static final int SCALE = 9;
  private static final int BYTES = 16;

  private HadoopParquet() {}

  /** Writes facts, and returns how many. */
  static int write(Iterable<Fact> facts, Path file) throws IOException {
    SimpleGroupFactory rows = new SimpleGroupFactory(SCHEMA);
    int written = 0;
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(SCHEMA)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .build()) {
      for (Fact fact : facts) {
        writer.write(row(rows.newGroup(), fact));
        written++;
      }
    }
    return written;
  }

  private static String typed(Column<Fact> column) {
    return switch (column.type()) {
      case WORDS -> "binary " + column.name() + " (STRING)";
      case DAY -> "int32 " + column.name() + " (DATE)";
      case DECIMAL -> "fixed_len_byte_array(16) " + column.name() + " (DECIMAL(38,9))";
      case COUNT -> "int32 " + column.name();
    };
  }

  private static Group row(Group row, Fact fact) {
    for (Column<Fact> column : FactTable.TYPED) {
      column.value().apply(fact).ifPresent(value -> append(row, column.name(), value));
    }
    return row;
  }

  private static void append(Group row, String name, Object value) {
    if (value instanceof LocalDate day) {
      row.append(name, day(day));
    } else if (value instanceof BigDecimal amount) {
      row.append(name, fixed(amount));
    } else if (value instanceof Integer number) {
      row.append(name, number);
    } else {
      row.append(name, value.toString());
    }
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  private static Binary fixed(BigDecimal amount) {
    byte[] digits = amount.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue().toByteArray();
    byte[] wide = new byte[BYTES];
    Arrays.fill(wide, 0, BYTES - digits.length, (byte) (amount.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, wide, BYTES - digits.length, digits.length);
    return Binary.fromConstantByteArray(wide);
  }
}

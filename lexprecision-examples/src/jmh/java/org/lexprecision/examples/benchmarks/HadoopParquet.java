package org.lexprecision.examples.benchmarks;

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
import org.lexprecision.Period;
import org.lexprecision.Source;

/** Facts as a Parquet file of the columns of {@code FactParquet}, by the writer for Hadoop. */
final class HadoopParquet {

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message facts {
            optional binary document (STRING);
            optional binary exhibit (STRING);
            optional binary company (STRING);
            optional binary cik (STRING);
            optional binary statement (STRING);
            optional binary basis (STRING);
            optional binary segment (STRING);
            optional binary concept (STRING);
            optional binary caption (STRING);
            optional int32 start (DATE);
            optional int32 end (DATE);
            optional fixed_len_byte_array(16) value (DECIMAL(38,9));
            optional binary unit (STRING);
            optional int32 decimals;
            optional int32 line;
            optional int32 column;
            optional binary printed (STRING);
            optional binary support (STRING);
            optional binary exact (STRING);
          }
          """);
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

  private static Group row(Group row, Fact fact) {
    Source source = fact.source();
    BigDecimal amount = fact.figure().amount();
    row.append("document", source.document());
    row.append("exhibit", source.exhibit());
    row.append("company", fact.company().name());
    fact.company().cik().ifPresent(cik -> row.append("cik", cik));
    row.append("statement", fact.statement().id());
    row.append("basis", fact.basis().id());
    row.append("segment", fact.segment().name());
    row.append("concept", fact.item().id());
    row.append("caption", source.caption());
    fact.period()
        .filter(period -> !period.isInstant())
        .ifPresent(period -> row.append("start", day(period.start())));
    fact.period().map(Period::lastDay).ifPresent(end -> row.append("end", day(end)));
    row.append("value", fixed(amount));
    row.append("unit", fact.figure().unit().toString());
    fact.figure().decimals().ifPresent(decimals -> row.append("decimals", decimals));
    row.append("line", source.line());
    row.append("column", source.column());
    row.append("printed", source.printed());
    row.append("support", fact.support().id());
    row.append("exact", amount.toPlainString());
    return row;
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

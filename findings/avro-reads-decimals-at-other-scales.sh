#!/bin/sh
# Apache Avro 1.12.2 (Java): an amount of 33,006.25 is read as 3,300.625, if the reader's schema has another scale.
#
# Programs read files with a schema of their own, and Avro fits the data to it or refuses. The specification lets two
# decimal types match only if their scales and precisions do. Seen: the reader's scale is put on the digits as written,
# so an amount of scale 2 read with scale 3 is a tenth of itself, and one read with scale 0, which is also that of a
# schema without any, is a hundredfold: 3300625. SchemaCompatibility calls each of these schemas compatible.
# Lexprecision writes no Avro; its Parquet files have one scale, decimal(38,9), for all amounts.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.avro</groupId><artifactId>avro</artifactId><version>1.12.2</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import org.apache.avro.Conversions;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.file.SeekableByteArrayInput;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;

public class Finding {
  static Schema amounts(String decimal) {
    return new Schema.Parser()
        .parse(
            ("{'type':'record','name':'Figure','fields':[{'name':'amount','type':"
                    + "{'type':'bytes','logicalType':'decimal'," + decimal + "}}]}")
                .replace('\'', '"'));
  }

  public static void main(String[] args) throws Exception {
    GenericData data = new GenericData();
    data.addLogicalTypeConversion(new Conversions.DecimalConversion());
    Schema written = amounts("'precision':18,'scale':2");
    GenericRecord figure = new GenericData.Record(written);
    figure.put("amount", new BigDecimal("33006.25"));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(written, data))) {
      writer.create(written, file);
      writer.append(figure);
    }
    for (String decimal :
        new String[] {
          "'precision':18,'scale':2", "'precision':18,'scale':3", "'precision':18,'scale':0", "'precision':18"
        }) {
      Schema asked = amounts(decimal);
      try (DataFileReader<GenericRecord> reader =
          new DataFileReader<>(
              new SeekableByteArrayInput(file.toByteArray()),
              new GenericDatumReader<GenericRecord>(written, asked, data))) {
        Object amount = reader.next().get("amount");
        Object fits = SchemaCompatibility.checkReaderWriterCompatibility(asked, written).getType();
        System.out.println(decimal.replace("'", "") + ": " + amount + ", " + fits);
      }
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'precision:18,scale:2: 33006.25, COMPATIBLE' 'precision:18,scale:3: 3300.625, COMPATIBLE' \
  'precision:18,scale:0: 3300625, COMPATIBLE' 'precision:18: 3300625, COMPATIBLE'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

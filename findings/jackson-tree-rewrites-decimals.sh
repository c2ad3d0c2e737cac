#!/bin/sh
# jackson-databind 2.22.3: a JSON number read as BigDecimal into a tree loses the digits it was printed with.
#
# A figure stated as 250.00 or 1.10 says to what decimal it is known. USE_BIG_DECIMAL_FOR_FLOATS is the documented
# way to keep it exact. Seen: 1.10 becomes 1.1, 250.00 becomes 2.5E+2, and is written back so, while the same numbers
# read into fields or a map are kept as they are. JsonNodeFactory.withExactBigDecimals(true) keeps them in the tree.
# Lexprecision reads numbers from the text of the streaming parser, so the decimals of a stated value are kept.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.22.3</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Map;

public class Finding {
  public record Share(BigDecimal eps, BigDecimal price) {}

  public static void main(String[] args) throws Exception {
    String json = "{\"eps\":1.10,\"price\":250.00}";
    ObjectMapper mapper =
        new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    System.out.println("tree: " + mapper.readTree(json));
    System.out.println("fields: " + mapper.readValue(json, Share.class));
    System.out.println("map: " + mapper.readValue(json, Map.class));
    mapper.setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
    System.out.println("exact factory: " + mapper.readTree(json));
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'tree: {"eps":1.1,"price":2.5E+2}' 'fields: Share[eps=1.10, price=250.00]' \
  'map: {eps=1.10, price=250.00}' 'exact factory: {"eps":1.10,"price":250.00}'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

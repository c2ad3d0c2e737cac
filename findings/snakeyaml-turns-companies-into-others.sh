#!/bin/sh
# SnakeYAML 2.7: some companies' numbers at the SEC become those of other companies.
#
# The SEC's central index key (CIK) has ten digits, leading zeros among them. Seen: in YAML 1.1, which SnakeYAML reads, a
# number that begins with a zero is octal, if it has no 8 or 9: the company 0000012345 is read as the integer 5349,
# another company's number, while 0000098761 is left a text with its zeros. A security, 98761E102, is the number
# 9.8761E106.
# Lexprecision keeps identifiers as text and writes no YAML.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.7</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

public class Finding {
  public static void main(String[] args) {
    for (String text : new String[] {"0000012345", "0000098761", "98761E102"}) {
      Map<String, Object> read = new Yaml().load("id: " + text + "\n");
      Object id = read.get("id");
      System.out.println(text + ": " + id.getClass().getSimpleName() + " " + id);
    }
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in '0000012345: Integer 5349' '0000098761: String 0000098761' '98761E102: Double 9.8761E106'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# natty 1.1.2: "December 31, 2023 and 2022" is twice the same day, at 20:22.
#
# The heads of tables name two years behind one day, and the lengths of periods before their ends. Seen: the second
# year is taken for a time of day, 20:22, of December 31, 2023; of "2001 and 1999" for 19:00. In "Thirteen weeks ended
# September 28, 2002" thirteen weeks are counted on from today, and the day printed is not among the dates at all: read
# on February 14, 2003, the answer is May 16, 2003. With both days written out, and behind "Quarter ended", it is
# right.
# Lexprecision reads both years, and the thirteen weeks from June 30 to September 28, 2002.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.github.natty-parser</groupId><artifactId>natty</artifactId><version>1.1.2</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.natty.DateGroup;
import org.natty.Parser;

public class Finding {
  public static void main(String[] args) {
    DateTimeFormatter minutes = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);
    Parser parser = new Parser(TimeZone.getTimeZone("UTC"));
    Date today = Date.from(Instant.parse("2003-02-14T12:00:00Z"));
    for (String head :
        new String[] {
          "December 31, 2023 and December 31, 2022",
          "December 31, 2023 and 2022",
          "December 31, 2001 and 1999",
          "Quarter ended September 28, 2002",
          "Thirteen weeks ended September 28, 2002"
        }) {
      List<DateGroup> groups = parser.parse(head, today);
      List<String> dates =
          groups.stream()
              .flatMap(group -> group.getDates().stream())
              .map(date -> minutes.format(date.toInstant()))
              .toList();
      System.out.println(head + ": " + String.join(", ", dates));
    }
  }
}
JAVA
java -Duser.timezone=UTC -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'December 31, 2023 and December 31, 2022: 2023-12-31 12:00, 2022-12-31 12:00' \
  'December 31, 2023 and 2022: 2023-12-31 20:22, 2023-12-31 20:22' \
  'December 31, 2001 and 1999: 2001-12-31 19:00, 2001-12-31 19:00' \
  'Quarter ended September 28, 2002: 2002-09-28 12:00' 'Thirteen weeks ended September 28, 2002: 2003-05-16 12:00'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

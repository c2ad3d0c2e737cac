#!/bin/sh
# jsoup 1.24.1: a fixed-width table as filings of the 1990s set it, with <TABLE> <CAPTION> <S> <C>, is no table to it.
#
# <S> and <C> mark where the stub and the columns begin; they are no HTML, but the files were filed as text beside
# HTML ones, and nothing in them says which they are. By the rules of HTML <S> is struck-out text and <CAPTION> stays
# open, so all rows become the words of the caption: seen: no row, no cell, one line "2001 2000 ---- ---- Net sales 1,234
# 987 Net income 56 43", its columns gone with the blanks. wholeText() keeps the blanks.
# Lexprecision tells such text by its tags and lines and reads it as text.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.jsoup</groupId><artifactId>jsoup</artifactId><version>1.24.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

public class Finding {
  public static void main(String[] args) {
    Document document =
        Jsoup.parse(
            String.join(
                "\n",
                "<TABLE>",
                "<CAPTION>",
                "                  2001      2000",
                "                  ----      ----",
                "<S>               <C>       <C>",
                "Net sales        1,234       987",
                "Net income          56        43",
                "</TABLE>"));
    System.out.println("tables: " + document.select("table").size());
    System.out.println("rows: " + document.select("tr").size());
    System.out.println("caption: " + document.select("caption").text());
    System.out.println("struck out: " + document.select("s").text());
    System.out.println(document.select("caption").first().wholeText());
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'tables: 1' 'rows: 0' 'caption: 2001 2000 ---- ---- Net sales 1,234 987 Net income 56 43' \
  'struck out: Net sales 1,234 987 Net income 56 43' 'Net sales        1,234       987'; do
  grep -qxF -e "$line" out.txt || { printf 'changed: no line %s\n' "$line" >&2; exit 1; }
done
echo 'as described'

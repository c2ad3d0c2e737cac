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
  }
}
JAVA
java -cp 'lib/*' Finding.java 2>err.txt | tee out.txt || { cat err.txt >&2; exit 1; }
grep -qxF 'tables: 1' out.txt || { echo "changed: no line tables: 1" >&2; exit 1; }
grep -qxF 'rows: 0' out.txt || { echo "changed: no line rows: 0" >&2; exit 1; }
grep -qxF 'caption: 2001 2000 ---- ---- Net sales 1,234 987 Net income 56 43' out.txt || { echo "changed: no line caption: 2001 2000 ---- ---- Net sales 1,234 987 Net income 56 43" >&2; exit 1; }
grep -qxF 'struck out: Net sales 1,234 987 Net income 56 43' out.txt || { echo "changed: no line struck out: Net sales 1,234 987 Net income 56 43" >&2; exit 1; }
echo 'as described'

package org.lexprecision.parser.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.parser.Releases;

/**
 * Counts, by place, the cells of marked-up tables that print nothing but figures and are neither a
 * fact nor a diagnostic.
 */
class NothingLostTest {

  private static final String APART = "[\\s\u00a0()%$€£¥*,]";

  @Test
  void every_cell_with_a_figure_is_a_fact_or_a_diagnostic() throws IOException {
    List<String> most = new ArrayList<>();
    for (String folder : ImmutableList.of("html", "more/html")) {
      for (Path file : Corpus.files(folder)) {
        Set<String> said = said(file);
        int cells = 0;
        int lost = 0;
        int row = 0;
        for (Element element : Jsoup.parse(Files.readString(file), "", deep()).select("tr, td")) {
          row += element.normalName().equals("tr") ? 1 : 0;
          String text = element.text();
          if (element.normalName().equals("td")
              && element.select("td").size() == 1
              && isFigure(text)) {
            cells++;
            lost += said.contains(row + " " + bare(text)) || areSaid(said, row, text) ? 0 : 1;
          }
        }
        if (lost * 200 > cells) {
          most.add(file.getFileName() + ": " + lost + " of " + cells);
        }
      }
    }
    assertEquals(List.of(), most);
  }

  private static Parser deep() {
    return Parser.htmlParser().setMaxDepth(4096);
  }

  /** The line and the token of every fact and diagnostic. */
  private static Set<String> said(Path file) {
    Set<String> said = new HashSet<>();
    for (Release release : Releases.read(file)) {
      for (Fact fact : release.facts()) {
        said.add(fact.source().line() + " " + bare(fact.source().printed()));
      }
      for (Diagnostic diagnostic : release.diagnostics()) {
        said.add(diagnostic.line() + " " + bare(diagnostic.printed()));
      }
    }
    return said;
  }

  private static boolean areSaid(Set<String> said, int row, String text) {
    for (String part : text.strip().split("\\s+", -1)) {
      if (!bare(part).isEmpty() && !said.contains(row + " " + bare(part))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFigure(String text) {
    return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isLetter);
  }

  private static String bare(String printed) {
    return printed.replaceAll(APART, "");
  }
}

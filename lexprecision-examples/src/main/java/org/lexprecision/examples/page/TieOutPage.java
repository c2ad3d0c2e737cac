package org.lexprecision.examples.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lexprecision.examples.report.Visible;

/**
 * A tie-out as one page of HTML that needs nothing else: no script, no font, no picture.
 *
 * <p>Findings come first, with their proof and links to the places in the releases; then the
 * quarters and the bridges to EBITDA as tables; then every release as it was printed, each figure
 * ticked as an auditor would. What the browser may load is forbidden by the page itself, and the
 * same input gives the same bytes.
 */
public final class TieOutPage {

  private TieOutPage() {}

  /**
   * Returns the page.
   *
   * @param companies what to show, company by company
   */
  public static String of(List<CompanyTieOut> companies) {
    Document page = new Document("");
    page.outputSettings(
        new OutputSettings().charset(UTF_8).prettyPrint(false).syntax(OutputSettings.Syntax.html));
    page.appendChild(new DocumentType("html", "", ""));
    Element html = page.appendElement("html").attr("lang", "en");
    head(html.appendElement("head"), title(companies));
    Element body = html.appendElement("body");
    Nodes.link(body, "content", "Skip to the findings").attr("class", "skip");
    Element main = body.appendElement("main").attr("id", "content");
    if (companies.isEmpty()) {
      Nodes.add(main, "h1", "", "Tie-out");
      Nodes.add(main, "p", "", "There are no releases to show.");
    }
    for (int i = 0; i < companies.size(); i++) {
      String prefix = companies.size() == 1 ? "" : "c" + (i + 1) + "-";
      new CompanySection(companies.get(i), prefix).addTo(main);
    }
    page.traverse((node, depth) -> showAll(node));
    return page.outerHtml() + "\n";
  }

  /** Writes out what would turn the direction of a line, or hide in it. */
  private static void showAll(Node node) {
    if (node instanceof TextNode words) {
      String shown = Visible.page(words.getWholeText());
      if (!shown.equals(words.getWholeText())) {
        words.text(shown);
      }
    } else if (node instanceof Element element) {
      element
          .attributes()
          .forEach(attribute -> attribute.setValue(Visible.page(attribute.getValue())));
    }
  }

  private static String title(List<CompanyTieOut> companies) {
    ImmutableList<String> names =
        companies.stream()
            .map(CompanySection::name)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return names.isEmpty() ? "Tie-out" : "Tie-out of " + String.join(", ", names);
  }

  private static void head(Element head, String title) {
    String style = style();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", "default-src 'none'; style-src 'sha256-" + hash(style) + "'");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
    Nodes.add(head, "title", "", title);
    head.appendElement("style").appendChild(new DataNode(style));
  }

  private static String style() {
    try {
      return Resources.toString(Resources.getResource(TieOutPage.class, "page.css"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String style) {
    return BaseEncoding.base64().encode(Hashing.sha256().hashString(style, UTF_8).asBytes());
  }
}

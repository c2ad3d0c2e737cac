package org.lexprecision.examples.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.examples.CommandLine;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page of the samples in a real browser: pointer, keyboard, phone, paper, light and dark. */
class PageBrowserTest {

  private static final int DESKTOP = 1280;
  private static final int HEIGHT = 844;

  private static Browser browser;
  private static Path page;

  /** A page of long labels: large figures, losses, and quarters that have no names. */
  private static Path large;

  private static final String LARGE =
      """
      COLOSSUS HEAVY INDUSTRIES, INC.
      Statements of operations

                                     Three months ended June 30
                                         2003                 2002
                                  -----------------    -----------------
      Net sales                   $ 123,456,789,012    $ 123,400,000,001
      EBITDA                       (223,456,789,012)     (23,400,000,001)
      """;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    page =
        Files.writeString(
            folder.resolve("page.html"),
            CommandLine.run("tie-out", "--samples", "--format", "html").out());
    large =
        Files.writeString(
            folder.resolve("large.html"),
            CommandLine.run(LARGE.getBytes(UTF_8), "tie-out", "--format", "html", "-").out());
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static void show(int width) {
    browser.emulate("screen", "light");
    browser.show(page, width, HEIGHT);
  }

  private static boolean isShown(WebElement tick) {
    return browser.find("#" + tick.getAttribute("aria-describedby")).isDisplayed();
  }

  private static String target(WebElement link) {
    return Strings.nullToEmpty(link.getAttribute("href")).replaceFirst(".*#", "");
  }

  @Test
  void a_tick_is_explained_while_it_is_pointed_at() {
    show(DESKTOP);
    WebElement tick = browser.find("#f5");
    assertFalse(isShown(tick));
    new Actions(browser.driver()).scrollToElement(tick).moveToElement(tick).perform();
    assertTrue(isShown(tick));
    new Actions(browser.driver()).moveToElement(browser.find("#releases h3")).perform();
    assertFalse(isShown(tick));
  }

  @Test
  void a_tick_is_explained_while_it_is_focused_and_the_next_tab_goes_to_the_next_tick() {
    show(DESKTOP);
    browser.driver().executeScript("document.getElementById('f4').focus()");
    new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
    assertEquals("f5", browser.driver().switchTo().activeElement().getAttribute("id"));
    assertTrue(isShown(browser.find("#f5")));
    assertFalse(isShown(browser.find("#f4")));
  }

  @Test
  void a_pressed_tick_stays_explained_until_escape() {
    show(DESKTOP);
    WebElement tick = browser.find("#f5");
    tick.click();
    new Actions(browser.driver()).moveToElement(browser.find("h1")).perform();
    assertTrue(isShown(tick));
    new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
    browser.driver().executeScript("document.activeElement.blur()");
    assertFalse(isShown(tick));
  }

  @Test
  void the_keyboard_leads_from_a_figure_in_disagreement_to_its_finding() {
    show(DESKTOP);
    browser
        .driver()
        .executeScript("document.querySelector('#releases button.in-disagreement').focus()");
    new Actions(browser.driver()).sendKeys(Keys.ENTER).sendKeys(Keys.TAB).perform();
    WebElement link = browser.driver().switchTo().activeElement();
    assertEquals("show the finding", link.getText());
    String target = target(link);
    new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
    assertEquals(target, browser.evaluate("document.querySelector(':target').id"));
  }

  @Test
  void a_finding_leads_to_the_place_in_the_release() {
    show(DESKTOP);
    WebElement link = browser.find("#findings article a");
    String target = target(link);
    link.click();
    assertEquals(target, browser.evaluate("document.querySelector(':target').id"));
    assertEquals(
        "true",
        browser.evaluate(
            "(r => r.top >= 0 && r.bottom <= innerHeight)"
                + "(document.querySelector(':target').getBoundingClientRect())"));
  }

  @ParameterizedTest
  @CsvSource({"390,light", "390,dark", "1280,light", "1280,dark"})
  void the_page_never_scrolls_sideways(int width, String scheme) {
    browser.emulate("screen", scheme);
    browser.show(page, width, HEIGHT);
    String root = "document.documentElement";
    assertEquals(browser.evaluate(root + ".clientWidth"), browser.evaluate(root + ".scrollWidth"));
  }

  @ParameterizedTest
  @ValueSource(ints = {390, DESKTOP})
  void no_label_of_a_chart_is_cut_or_meets_the_next(int width) {
    for (Path shown : ImmutableList.of(page, large)) {
      browser.emulate("screen", "light");
      browser.show(shown, width, HEIGHT);
      assertNotEquals("0", browser.evaluate("document.querySelectorAll('svg text').length"));
      String labels = "[...svg.querySelectorAll('text')].map(t => t.getBoundingClientRect())";
      String cut =
          "[...document.querySelectorAll('svg')].flatMap(svg => {"
              + " const all = svg.getBoundingClientRect(), labels = "
              + labels
              + ";"
              + " return labels.filter((one, at) => one.left < all.left || one.right > all.right"
              + " || one.top < all.top || one.bottom > all.bottom"
              + " || labels.slice(at + 1).some(two => one.left < two.right && two.left < one.right"
              + " && one.top < two.bottom && two.top < one.bottom)); }).length";
      assertEquals("0", browser.evaluate(cut), shown.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"390,light", "390,dark", "1280,light", "1280,dark"})
  void axe_finds_nothing_to_object_to(int width, String scheme) {
    browser.emulate("screen", scheme);
    browser.show(page, width, HEIGHT);
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    Results results = new AxeBuilder().analyze(browser.driver());
    assertFalse(results.getPasses().isEmpty(), "the rules ran");
    assertEquals(ImmutableList.of(), words(results.getViolations()));
  }

  private static List<String> words(List<Rule> rules) {
    return rules.stream()
        .flatMap(
            rule ->
                rule.getNodes().stream()
                    .limit(3)
                    .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getTarget()))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void dark_is_dark_and_paper_is_white() {
    show(DESKTOP);
    String ground = "getComputedStyle(document.body).backgroundColor";
    String light = browser.evaluate(ground);
    browser.emulate("screen", "dark");
    assertNotEquals(light, browser.evaluate(ground));
    browser.emulate("print", "dark");
    assertEquals("rgb(255, 255, 255)", browser.evaluate(ground));
  }

  @Test
  void paper_shows_the_figures_and_their_signs_but_no_panel_and_no_navigation() {
    show(DESKTOP);
    browser.emulate("print", "light");
    assertAll(
        () -> assertTrue(browser.find("#f5").isDisplayed()),
        () -> assertTrue(browser.find("#f5 sup").isDisplayed()),
        () -> assertFalse(browser.find("nav").isDisplayed()),
        () ->
            assertEquals(
                "visible",
                browser.evaluate("getComputedStyle(document.querySelector('.scroll')).overflowX")),
        () ->
            assertEquals(
                "0",
                browser.evaluate(
                    "[...document.querySelectorAll('.why')]"
                        + ".filter(e => getComputedStyle(e).display !== 'none').length")));
  }

  @Test
  void nothing_is_loaded_but_the_page_itself_and_nothing_is_complained_of() {
    browser.driver().manage().logs().get(LogType.PERFORMANCE);
    browser.driver().manage().logs().get(LogType.BROWSER);
    show(DESKTOP);
    assertEquals("0", browser.evaluate("performance.getEntriesByType('resource').length"));
    assertEquals(ImmutableList.of(page.toUri().toString()), requested());
    assertEquals(
        ImmutableList.of(),
        browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(LogEntry::getMessage)
            .collect(ImmutableList.toImmutableList()));
    assertEquals(0, browser.driver().findElements(By.tagName("script")).size());
  }

  /** The addresses of every request the browser made, from its own log. */
  private static ImmutableList<String> requested() {
    String key = "\"url\":\"";
    Stream<String> sent =
        browser.driver().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
            .map(LogEntry::getMessage)
            .filter(message -> message.contains("Network.requestWillBeSent\""));
    return sent.map(message -> message.substring(message.lastIndexOf(key) + key.length()))
        .map(rest -> rest.substring(0, rest.indexOf('"')))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}

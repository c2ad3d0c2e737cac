package org.lexprecision.examples.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium of its own, with an empty profile, that shows pages from files. */
final class Browser implements AutoCloseable {

  private final Path profile;
  private final ChromeDriver driver;

  private Browser(Path profile) {
    this.profile = profile;
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("chromium"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", logs);
    this.driver = new ChromeDriver(options);
  }

  static Browser open() {
    try {
      return new Browser(Files.createTempDirectory("page"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Shows a page as a window of some width does. */
  void show(Path page, int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        ImmutableMap.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.get(page.toUri().toString());
  }

  /** Prefers light or dark, on screen or paper. */
  void emulate(String media, String scheme) {
    command(
        "Emulation.setEmulatedMedia",
        ImmutableMap.of(
            "media",
            media,
            "features",
            ImmutableList.of(ImmutableMap.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Evaluates an expression in the page. */
  String evaluate(String expression, Object... arguments) {
    return String.valueOf(driver.executeScript("return " + expression, arguments));
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  private void command(String name, ImmutableMap<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  @Override
  public void close() {
    driver.quit();
    try (var files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

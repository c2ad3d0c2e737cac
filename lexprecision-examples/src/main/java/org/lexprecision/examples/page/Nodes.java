package org.lexprecision.examples.page;

import org.jsoup.nodes.Element;

/** Short ways to build a tree of elements; all words become text, never mark-up. */
final class Nodes {

  private Nodes() {}

  /** Adds an element of a class and returns it. */
  static Element add(Element parent, String tag, String classes) {
    Element child = parent.appendElement(tag);
    if (!classes.isEmpty()) {
      child.attr("class", classes);
    }
    return child;
  }

  /** Adds an element with words and returns it. */
  static Element add(Element parent, String tag, String classes, String words) {
    return add(parent, tag, classes).appendText(words);
  }

  /**
   * Adds a heading, and returns what stands under it.
   *
   * @param folded whether that is shown only when the heading is pressed
   */
  static Element headed(Element parent, String words, boolean folded) {
    if (!folded) {
      add(parent, "h3", "", words);
      return parent;
    }
    Element details = parent.appendElement("details");
    add(details.appendElement("summary"), "h3", "", words);
    return details;
  }

  /**
   * Adds a table within a container that scrolls by itself, and returns the table.
   *
   * @param name what the table shows, for those who do not see it
   */
  static Element table(Element parent, String classes, String name) {
    return tableIn(scroller(parent, name), classes, name);
  }

  private static Element tableIn(Element scroller, String classes, String name) {
    Element table = add(scroller, "table", classes);
    add(table, "caption", "unseen", name);
    return table;
  }

  /** Adds a table like {@link #table}, of which the end of the rows is in view at first. */
  static Element newest(Element parent, String classes, String name) {
    return tableIn(scroller(parent, name).addClass("newest"), classes, name);
  }

  /** Adds a container that scrolls by itself, by keyboard too. */
  static Element scroller(Element parent, String name) {
    return add(parent, "div", "scroll")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", name);
  }

  /** Adds a head over a column. */
  static Element columnHead(Element row, String classes, String words) {
    return add(row, "th", classes, words).attr("scope", "col");
  }

  /** Adds the head of a row. */
  static Element rowHead(Element row, String words) {
    return add(row, "th", "", words).attr("scope", "row");
  }

  /** Adds a link within the page. */
  static Element link(Element parent, String id, String words) {
    return add(parent, "a", "", words).attr("href", "#" + id);
  }
}

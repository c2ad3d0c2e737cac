package org.lexprecision.examples.perturbation;

/** How a document is laid out. */
enum Layouts {
  TEXT_RULED(false),
  TEXT_TIGHT(false),
  TEXT_WIDE(false),
  TEXT_TAGGED(false),
  TEXT_LEADERS(false),
  HTML_PLAIN(true),
  HTML_SIGNS_APART(true),
  HTML_SPACERS(true),
  HTML_HEAD_CELLS(true);

  private final boolean html;

  Layouts(boolean html) {
    this.html = html;
  }

  boolean isHtml() {
    return html;
  }
}

package org.lexprecision.parser.internal.format.html.markup;

import com.google.common.collect.ImmutableSet;

/** What the names of elements say of what is in them. */
public final class Tags {

  private static final ImmutableSet<String> BLOCKS =
      ImmutableSet.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "html",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "section",
          "td",
          "th",
          "title",
          "tr",
          "ul");

  /** {@code ix:header} holds hidden inline XBRL. */
  private static final ImmutableSet<String> UNREAD =
      ImmutableSet.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "object",
          "ix:header",
          "ix:hidden",
          "select",
          "textarea");

  private static final ImmutableSet<String> SUBMISSION =
      ImmutableSet.of("type", "sequence", "filename", "description");

  private Tags() {}

  /** Asks whether an element's words stand on lines of their own. */
  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Asks whether an element has nothing to read. */
  static boolean isUnread(String name) {
    return UNREAD.contains(name);
  }

  /** Asks whether a tag is of a submission, which some hands leave around its document. */
  static boolean isOfSubmission(String name) {
    return SUBMISSION.contains(name);
  }
}

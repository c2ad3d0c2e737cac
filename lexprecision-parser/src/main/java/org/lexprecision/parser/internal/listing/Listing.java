package org.lexprecision.parser.internal.listing;

/** What a table is for. */
enum Listing {
  /** It states figures. */
  FIGURES("figures"),
  /** It tells on which pages things stand. */
  CONTENTS("a contents page"),
  /** It tells in which sections terms stand. */
  INDEX("an index of terms"),
  /** It lists the exhibits of a filing. */
  EXHIBITS("a list of exhibits"),
  /** It lists people, their ages and offices. */
  PEOPLE("a list of people and offices"),
  /** It lists who owns what, and where it is incorporated. */
  OWNERSHIP("a list of owners or of what is owned"),
  /** It tells how owners voted. */
  VOTES("a count of votes"),
  /** It identifies the company and the report. */
  COVER("a part of the report's cover");

  private final String words;

  Listing(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}

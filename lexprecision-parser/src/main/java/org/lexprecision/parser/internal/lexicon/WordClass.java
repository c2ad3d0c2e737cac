package org.lexprecision.parser.internal.lexicon;

/** What a word or a sign is good for where periods are named. */
public enum WordClass {
  /** A month; the value is its number. */
  MONTH,
  /** A number in words. */
  COUNT,
  /** The place in a row. */
  ORDINAL,
  /** Letters that make an ordinal of the number they follow. */
  SUFFIX,
  /** A Roman numeral, which counts only where it stands alone. */
  ROMAN,
  /** A unit of time; the value is its length in months, 0 for weeks. */
  UNIT,
  /** A letter that is a unit beside a number. */
  LETTER,
  /** What stands between number and unit without changing the length. */
  KIND,
  /** The word before the name of a fiscal year. */
  FISCAL,
  /** What runs from the beginning of the fiscal year. */
  TODATE,
  /** What runs back from a day; the value is its length where it names one. */
  TRAILING,
  /** Which year or quarter; the value is how many before the one reported. */
  RELATIVE,
  /** A year, or another unit, before the one reported; the value is its length in months. */
  AGO,
  /** What ends a length. */
  ENDED,
  /** What stands between two days; with a value of 1 nowhere else. */
  TO,
  /** What stands before a first day; with a value of 1 nowhere else. */
  FROM,
  /** What stands before a day that ends no length. */
  AT,
  /** A word that says nothing of when. */
  FILL,
  /** A whole number in digits. */
  INTEGER,
  /** An amount: digits with a point, a comma, a sign of money or percent. */
  AMOUNT,
  /** A sign of punctuation; the value is its character. */
  SIGN,
  /** A word that the lexicon does not know. */
  OTHER
}

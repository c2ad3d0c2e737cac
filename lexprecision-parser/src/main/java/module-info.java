/** Reads earnings releases into typed figures. */
module org.lexprecision.parser {
  requires transitive org.lexprecision.core;
  requires com.google.common;
  requires org.apache.commons.csv;
  requires org.jspecify;
  requires org.jsoup;
  requires static com.fasterxml.jackson.core;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.lexprecision.parser;
  exports org.lexprecision.parser.companyfacts;
  exports org.lexprecision.parser.spi;
  exports org.lexprecision.parser.statementdata;

  uses org.lexprecision.parser.spi.ReleaseParser;

  provides org.lexprecision.parser.spi.ReleaseParser with
      org.lexprecision.parser.companyfacts.CompanyFactsParser,
      org.lexprecision.parser.internal.format.html.HtmlReleaseParser,
      org.lexprecision.parser.internal.format.sgml.SubmissionParser,
      org.lexprecision.parser.internal.format.text.TextReleaseParser;
}

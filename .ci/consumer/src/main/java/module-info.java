/** A program that reads a release. */
module com.example.consumer {
  requires com.fasterxml.jackson.databind;
  requires org.lexprecision.parser;
}

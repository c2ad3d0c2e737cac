/** Figures of earnings releases, and what can be derived, recomputed and checked from them. */
module org.lexprecision.core {
  requires transitive com.google.common;
  requires transitive org.jspecify;
  requires static com.fasterxml.jackson.databind;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.lexprecision;
  exports org.lexprecision.ebitda;
  exports org.lexprecision.json;
  exports org.lexprecision.tieout;
  exports org.lexprecision.algebra;
  exports org.lexprecision.headline;
}

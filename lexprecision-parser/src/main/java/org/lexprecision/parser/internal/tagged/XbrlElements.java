package org.lexprecision.parser.internal.tagged;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Elements of XBRL as an HTML parser gives them: lower case, with a prefix, in no namespace. */
final class XbrlElements {

  private XbrlElements() {}

  /** The name of an element or the value of a QName, without its prefix. */
  static String local(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
  }

  /** Asks whether an element has a local name, given in lower case. */
  static boolean is(Element element, String local) {
    return local(Ascii.toLowerCase(element.tagName())).equals(local);
  }

  /** The first element below another that has a local name. */
  static Optional<Element> first(Element within, String local) {
    return within.stream().skip(1).filter(element -> is(element, local)).findFirst();
  }

  /** An attribute, whatever the case of its name and its prefix; empty where it is absent. */
  static String attribute(Element element, String local) {
    return element.attributes().asList().stream()
        .filter(attribute -> local(Ascii.toLowerCase(attribute.getKey())).equals(local))
        .map(attribute -> attribute.getValue().strip())
        .findFirst()
        .orElse("");
  }
}

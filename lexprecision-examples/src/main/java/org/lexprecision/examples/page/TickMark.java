package org.lexprecision.examples.page;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import org.jsoup.nodes.Element;
import org.lexprecision.tieout.Tick;

/**
 * A figure with its ticks, and the panel that explains them.
 *
 * <p>The figure is a button, so that it can be reached by keyboard; the panel shows while it is
 * pointed at or focused, and stays once it is pressed. That takes no script.
 *
 * @param whole what holds button and panel
 * @param figure what holds the figure within the button
 * @param panel the explanation
 */
record TickMark(Element whole, Element figure, Element panel) {

  private static final String PANEL = "-why";

  /** Returns a button for a figure, with its ticks and an empty panel. */
  static TickMark of(String id, Collection<Tick> ticks) {
    String signs = ticks.stream().map(tick -> Mark.of(tick).sign()).collect(joining());
    String words = ticks.stream().map(Tick::words).collect(joining(", "));
    TickMark mark = of(id, Mark.of(ticks.iterator().next()).style(), words);
    mark.figure.after(new Element("sup").attr("aria-hidden", "true").appendText(signs));
    return mark;
  }

  /**
   * Returns a button for a figure, with an empty panel and no sign.
   *
   * @param style the class of the button
   * @param words what is said of the figure to those who do not see the button
   */
  static TickMark of(String id, String style, String words) {
    Element whole = new Element("span").attr("class", "ticked");
    Element button = Nodes.add(whole, "button", "tick " + style).attr("type", "button");
    button.attr("id", id).attr("popovertarget", id + PANEL).attr("aria-describedby", id + PANEL);
    Element figure = button.appendElement("span");
    Nodes.add(button, "span", "unseen", ", " + words);
    Element panel = Nodes.add(whole, "span", "why").attr("id", id + PANEL).attr("popover", "auto");
    return new TickMark(whole, figure, panel);
  }

  /** Adds a line to the panel and returns it. */
  Element line(String classes, String words) {
    return Nodes.add(panel, "span", classes, words);
  }

  /** Adds the figure and its panel to an element, where there is no printed line to set them in. */
  void addTo(Element parent, String printed) {
    figure.appendText(printed);
    parent.appendChild(whole);
  }
}

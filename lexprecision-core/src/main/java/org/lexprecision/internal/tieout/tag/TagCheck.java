package org.lexprecision.internal.tieout.tag;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.tieout.report.Findings;

/**
 * Holds the tags of a document against its print, and against the tags beside them.
 *
 * <p>The print of a table can be misread as a whole, and a company can tag a whole table in another
 * way than it prints it. So a tag is called wrong only where it differs from the print in another
 * way than most tags of its table, its column or its row do.
 */
public final class TagCheck {

  private final FactBook book;
  private final Findings findings;

  public TagCheck(FactBook book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  public void run() {
    book.releases().forEach(this::run);
  }

  private void run(Release release) {
    TagFindings named = new TagFindings(findings);
    for (ImmutableList<TaggedCell> cells : TaggedCell.of(release)) {
      run(cells, named);
    }
    new TwiceTagged(findings).run(release);
  }

  private static void run(ImmutableList<TaggedCell> cells, TagFindings named) {
    new ExchangedElements(cells, named).run();
    new TagElement(cells, named).run();
    new TagUnit(cells, named).run();
    new TagScale(cells, named).run();
    new TagSense(cells, named).run();
    new TagPeriod(cells, named).run();
    new TagAccuracy(cells, named).run();
  }
}

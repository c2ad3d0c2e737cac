package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.Company;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.document.CompanyName;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.header.Reading;
import org.lexprecision.parser.internal.part.TitleParts;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Tells the statements of other companies that a document holds: those of a business acquired,
 * headed by its name.
 *
 * <p>They are told only where the document says that it has such statements, or heads others with
 * the name of the company itself.
 */
final class OtherCompanies {

  private static final Wording ACQUIRED = Wording.listed(OtherCompanies.class, "acquired");

  /** What a company is, below its name: "(A Development Stage Company)". */
  private static final Wording DESCRIPTION = Wording.listed(OtherCompanies.class, "description");

  private final Company company;
  private final boolean told;

  private OtherCompanies(Company company, boolean told) {
    this.company = company;
    this.told = told;
  }

  static OtherCompanies among(Layout layout, Company company) {
    boolean named = false;
    boolean acquired = false;
    for (Block block : layout.blocks()) {
      if (block instanceof Table table) {
        named |=
            table.heading().stream()
                .flatMap(line -> CompanyName.of(line.text()).stream())
                .anyMatch(name -> TitleParts.shareWord(name, company.name()));
        acquired |= table.heading().stream().anyMatch(line -> ACQUIRED.isIn(line.text()));
      } else if (block instanceof Paragraph paragraph) {
        acquired |= paragraph.lines().stream().anyMatch(line -> ACQUIRED.isIn(line.text()));
      }
    }
    return new OtherCompanies(company, named || acquired);
  }

  /** The other company that a statement is headed by. */
  Optional<Segment> of(Table table, Reading reading) {
    boolean statement =
        told
            && reading.kind().isPrimary()
            && reading.facts().stream().allMatch(fact -> fact.segment().isConsolidated());
    ImmutableList<String> names =
        table.heading().stream()
            .flatMap(line -> CompanyName.of(line.text()).stream())
            .filter(name -> !DESCRIPTION.isIn(name))
            .collect(ImmutableList.toImmutableList());
    return statement && names.stream().noneMatch(name -> TitleParts.shareWord(name, company.name()))
        ? names.stream().findFirst().map(Segment::of)
        : Optional.empty();
  }
}

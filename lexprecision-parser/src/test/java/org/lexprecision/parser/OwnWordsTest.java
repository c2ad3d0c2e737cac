package org.lexprecision.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.parser.spi.ReleaseDocument;
import org.lexprecision.parser.spi.ReleaseParser;

/** A reader that is told words, parsers and limits of the caller's own. */
class OwnWordsTest {

  private static final String TEXT =
      """
                             HARBOR LANES, INC.
                        STATEMENTS OF OPERATIONS
                             (In thousands)

                                        Three months ended
                                             June 30,
                                        2003         2002
                                      --------     --------
      Takings at the door (1)         $  9,004     $  8,117
      Cost of sales                      4,102        3,990
                                      --------     --------
      Gross profit                       4,902        4,127
      Lane upkeep, north                   310          305
      Lane upkeep, south                   290          281
                                      --------     --------
      Operating income                $  4,302     $  3,541
                                      ========     ========
      """;

  private static final Flow UPKEEP = LineItems.flow("LaneUpkeep", "Lane upkeep", Balance.DEBIT);

  private static List<LineItem> items(ReleaseReader reader) {
    return reader.read("lanes.txt", TEXT.getBytes(UTF_8)).get(0).facts().stream()
        .map(Fact::item)
        .distinct()
        .toList();
  }

  @Test
  void a_caption_names_the_item_it_is_told_to() {
    assertEquals("TakingsAtDoor", items(Releases.installed()).get(0).id());
    assertEquals(
        LineItems.REVENUES,
        items(Releases.installed().withCaptions(LineItems.REVENUES, "takings at door")).get(0));
  }

  @Test
  void a_caption_with_a_star_stands_for_all_that_begin_so() {
    List<LineItem> items = items(Releases.installed().withCaptions(UPKEEP, "Lane upkeep*"));
    assertTrue(
        items.stream().anyMatch(item -> item.id().startsWith("LaneUpkeep")), items::toString);
  }

  @Test
  void the_last_word_on_a_caption_counts() {
    ReleaseReader reader =
        Releases.installed()
            .withCaptions(LineItems.REVENUES, "Takings at the door")
            .withCaptions(UPKEEP, "TAKINGS AT THE DOOR");
    assertEquals(UPKEEP, items(reader).get(0));
  }

  @Test
  void what_no_caption_can_name_is_refused() {
    ReleaseReader reader = Releases.installed();
    assertThrows(
        IllegalArgumentException.class,
        () -> reader.withCaptions(LineItems.EPS_BASIC, "Per share"));
    assertThrows(
        IllegalArgumentException.class, () -> reader.withCaptions(LineItems.REVENUES, " "));
  }

  @Test
  void a_parser_of_ones_own_is_asked_beside_the_installed_ones() {
    ReleaseReader reader = Releases.installed().and(new Dots());
    assertEquals("dots", reader.read("a.dots", "...".getBytes(UTF_8)).get(0).document());
    assertEquals(2, reader.read("a.txt", TEXT.getBytes(UTF_8)).get(0).footings().size());
    assertThrows(IllegalArgumentException.class, () -> reader.and(new Dots()));
  }

  @Test
  void a_pdf_is_said_to_be_one_that_is_not_read() {
    ReleaseParseException refused =
        assertThrows(
            ReleaseParseException.class,
            () -> Releases.read("q2.pdf", "%PDF-1.4\nTotal 5\n".getBytes(UTF_8)));
    assertEquals(
        "q2.pdf: it is a PDF, which is not read; read the release as HTML or text",
        refused.getMessage());
  }

  private static final class Dots implements ReleaseParser {
    @Override
    public String id() {
      return "dots";
    }

    @Override
    public int priority() {
      return 10;
    }

    @Override
    public boolean accepts(String name, byte[] prefix) {
      return name.endsWith(".dots");
    }

    @Override
    public ImmutableList<Release> parse(ReleaseDocument document) {
      return ImmutableList.of(
          Release.builder()
              .document("dots")
              .kind(ReleaseKind.OTHER)
              .company(Company.of("Dots"))
              .build());
    }
  }
}

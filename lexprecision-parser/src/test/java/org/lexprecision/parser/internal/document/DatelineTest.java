package org.lexprecision.parser.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day and the company with which a release begins. */
class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DAYTON, Ohio, May 4, 2001 -- Acme Gear, Inc. (NYSE: AGR) today reported | Acme Gear, Inc.",
        "DAYTON, Ohio--(BUSINESS WIRE)--May 4, 2001--Acme Gear Corp., a maker of | Acme Gear Corp.",
        "Dayton, OH - GLOBE NEWSWIRE - May 4, 2001 - Acme plc (\"Acme\") announced | Acme plc",
        "DAYTON, OH - (May 4, 2001) - Acme Gear Company (NYSE: AGR) reported      | Acme Gear Company",
        "DAYTON, May 4, 2001 (GLOBE NEWSWIRE) -- Acme Ltd. reported a loss        | Acme Ltd.",
        "DAYTON, O. May 4, 2001 /PRNewswire/ -- Acme International Inc. said      | Acme International Inc.",
        "DAYTON, Ohio—May 4, 2001—Acme® today announced results                   | Acme",
        "May 4, 2001 (Dayton) - Acme Gear, Inc. (NYSE: AGR) today reported        | Acme Gear, Inc.",
        "Dayton, 4 May 2001 - Acme Gear N.V. reports sales                        | Acme Gear N.V.",
        "DAYTON, Ohio, May 4, 2001. Acme Gear Ltd. (NYSE: AGR) reports            | Acme Gear Ltd.",
        "DAYTON and NEW YORK, May 4, 2001 -- Acme Gear, Inc. today                | Acme Gear, Inc.",
        "Dayton, Ohio, May 4, 2001 … Gears (Acme Gear, Inc.; NYSE: AGR) posted    | Acme Gear, Inc.",
      })
  void the_day_stands_between_the_place_and_the_company(String text, String company) {
    Dateline read = Dateline.at(text).orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2001, 5, 4)), read.date());
    assertEquals(Optional.of(company), read.company());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three Months Ended, May 4, 2001 - unaudited",
        "May 4, 2001",
        "Assets and Equity, May 4, 2001 - unaudited",
        "On April 3, the board met, and on May 4, 2001 - the plan",
        "The meeting of May 4, 2001 -- the last",
        "DAYTON, Ohio, May 2001 -- Acme Gear, Inc. today reported",
        "(1) Restated, May 4, 2001 - see the notes",
      })
  void a_date_elsewhere_is_no_dateline(String text) {
    assertTrue(Dateline.at(text).isEmpty());
  }

  @Test
  void a_day_without_its_year_follows_the_period_reported_on() {
    Dateline read =
        Dateline.at("DAYTON, Ohio, Jan. 22 /PRNewswire/ -- Acme Gear, Inc. today reported")
            .orElseThrow();
    assertEquals(Optional.empty(), read.date());
    assertEquals(
        Optional.of(LocalDate.of(2002, 1, 22)), read.dateAfter(LocalDate.of(2001, 12, 29)));
    assertEquals(Optional.empty(), read.dateAfter(LocalDate.of(2001, 3, 31)));
    assertEquals(Optional.of("Acme Gear, Inc."), read.company());
  }

  @Test
  void a_name_alone_on_a_line_ends_in_its_form() {
    assertEquals(Optional.of("Acme Gear, Inc."), CompanyName.of("  Acme Gear, Inc. "));
    assertEquals(Optional.of("ACME L.L.C."), CompanyName.of("ACME L.L.C. and Subsidiaries"));
    assertEquals(Optional.of("Acme Corp"), CompanyName.of("About Acme Corp"));
    assertEquals(Optional.empty(), CompanyName.of("Acme Gear"));
    assertEquals(Optional.empty(), CompanyName.of("3 plants of Acme Inc."));
  }
}

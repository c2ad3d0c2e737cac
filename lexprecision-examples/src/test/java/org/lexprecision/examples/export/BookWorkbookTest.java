package org.lexprecision.examples.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexprecision.Balance;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Source;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.acceptance.Shared;
import org.lexprecision.examples.samples.Samples;
import org.lexprecision.parser.Releases;

/**
 * Opens workbooks with another program's reader, calculates them, and holds them against the book.
 */
class BookWorkbookTest {

  private static final int FIRST_ROW = 3;
  private static final int FIRST_COLUMN = 4;
  private static final int VALUE_OF_FACT = 5;
  private static final BigDecimal NOTHING = new BigDecimal("0.0000001");

  private static FactBook samples() {
    return FactBook.of(Samples.releases());
  }

  private static byte[] written(FactBook... books) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BookWorkbook.write(ImmutableList.copyOf(books), out);
    return out.toByteArray();
  }

  @Test
  void every_formula_of_the_samples_gives_its_answer() throws IOException {
    assertTies(samples());
    assertTies(samples().asFirstReported());
  }

  @Test
  void every_formula_of_years_of_filings_gives_its_answer() throws IOException {
    List<Release> releases = new ArrayList<>();
    try (Stream<Path> filings = Files.list(Shared.path("corpus/text"))) {
      filings
          .filter(filing -> filing.getFileName().toString().startsWith("pericom"))
          .sorted()
          .forEach(filing -> releases.addAll(Releases.read(filing)));
    }
    assertTies(FactBook.of(releases.get(0).company(), releases.toArray(Release[]::new)));
  }

  @Test
  void every_formula_around_a_change_of_the_year_end_gives_its_answer() throws IOException {
    assertTies(Transition.book());
  }

  private static void assertTies(FactBook book) throws IOException {
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(book)))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      int cells =
          assertTies(PeriodGrid.ofQuarters(book), sheet(workbook, "Quarters"), evaluator)
              + assertTies(PeriodGrid.ofYears(book), sheet(workbook, "Years"), evaluator);
      assertTrue(cells > 0);
      int ties = 0;
      for (Row row : sheet(workbook, "Values")) {
        Cell tie = row.getCell(12);
        if (row.getRowNum() > 0 && tie != null) {
          assertEquals("ties", evaluator.evaluate(tie).getStringValue());
          ties++;
        }
      }
      assertEquals(cells, ties);
    }
  }

  private static int assertTies(PeriodGrid grid, Sheet sheet, FormulaEvaluator evaluator) {
    int formulas = 0;
    for (int i = 0; i < grid.rows().size(); i++) {
      Row row = sheet.getRow(FIRST_ROW + i);
      for (int j = 0; j < grid.columns().size(); j++) {
        Answer answer = grid.rows().get(i).answers().get(j);
        Cell cell = row.getCell(FIRST_COLUMN + j);
        if (answer.status() == Answer.Status.NOT_DERIVABLE) {
          assertTrue(cell == null, answer::toString);
          continue;
        }
        String comment = cell.getCellComment().getString().getString();
        assertTrue(comment.startsWith(answer.status().id()), comment);
        if (answer.status() == Answer.Status.CONFLICTING) {
          assertEquals("conflict", cell.getStringCellValue());
          continue;
        }
        assertEquals(CellType.FORMULA, cell.getCellType());
        CellValue value = evaluator.evaluate(cell);
        assertEquals(CellType.NUMERIC, value.getCellType(), cell.getCellFormula());
        BigDecimal off =
            new BigDecimal(value.getNumberValue()).subtract(answer.orElseThrow().amount());
        assertTrue(off.abs().compareTo(NOTHING) < 0, () -> cell.getCellFormula() + " " + answer);
        formulas++;
      }
    }
    return formulas;
  }

  private static Sheet sheet(Workbook workbook, String name) {
    return Objects.requireNonNull(workbook.getSheet(name), name);
  }

  @Test
  void a_figure_that_is_changed_changes_what_follows_from_it() throws IOException {
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(samples())))) {
      Cell sales = sheet(workbook, "Quarters").getRow(FIRST_ROW).getCell(FIRST_COLUMN);
      assertTrue(sales.getCellFormula().matches("Facts!F\\d+-Facts!F\\d+"), sales::getCellFormula);
      int line = Integer.parseInt(sales.getCellFormula().replaceAll("Facts!F(\\d+)-.*", "$1"));
      Cell fact = sheet(workbook, "Facts").getRow(line - 1).getCell(VALUE_OF_FACT);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      double before = evaluator.evaluate(sales).getNumberValue();
      fact.setCellValue(fact.getNumericCellValue() + 1_000);
      evaluator.clearAllCachedResultValues();
      assertEquals(before + 1_000, evaluator.evaluate(sales).getNumberValue());
    }
  }

  @Test
  void words_of_any_kind_and_a_second_book_do_no_harm() throws IOException {
    Fact odd =
        Fact.builder()
            .company(Company.of("A & B <plc>"))
            .item(LineItems.flow("=R&D", "R&D <net> =1/2", Balance.DEBIT))
            .period(Period.monthsEnded(3, LocalDate.parse("2003-06-30")))
            .figure(
                Figure.of(new BigDecimal("1E+9"), Unit.monetary(Currency.getInstance("USD")), -9))
            .source(
                Source.builder()
                    .document("a&b<c>.txt")
                    .table(1)
                    .line(1)
                    .column(1)
                    .caption("=1/2 & <i>")
                    .printed("1/2")
                    .build())
            .build();
    FactBook book = FactBook.of(odd.company(), ImmutableList.of(odd));
    assertTies(book);
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(samples(), book)))) {
      Row fact = sheet(workbook, "Facts2").getRow(1);
      assertEquals("=1/2 & <i>", fact.getCell(1).getStringCellValue());
      assertEquals("1/2", fact.getCell(15).getStringCellValue());
      assertEquals("Facts2!F2", sheet(workbook, "Quarters2").getRow(3).getCell(4).getCellFormula());
    }
  }

  @Test
  void libre_office_calculates_the_same(@TempDir Path folder) throws Exception {
    boolean present =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(entry -> Files.isExecutable(Path.of(entry, "soffice")));
    Assumptions.assumeTrue(present, "SKIPPED: no LibreOffice here");
    Path workbook = Files.write(folder.resolve("book.xlsx"), written(samples()));
    String third = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3";
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                third,
                "--outdir",
                folder.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertEquals(0, process.waitFor());
    String values = Files.readString(folder.resolve("book-Values.csv"));
    assertTrue(values.contains(",ties,"));
    assertTrue(!values.contains(",differs,") && !values.contains("Err:"));
  }
}

package org.lexprecision.examples.snippets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.samples.Samples;

/** The classes whose marked part is shown in the README or on a package's page, and their runs. */
final class Snippets {

  private static final Path SOURCES =
      Path.of("src", "main", "java", "org", "lexprecision", "examples", "snippets");
  private static final Pattern MARKED =
      Pattern.compile(" *// begin README\n(.*?) *// end README\n", Pattern.DOTALL);

  private static final String COMPANY_FACTS =
      """
      {"cik":42,"entityName":"Bellwater Industries","facts":{"us-gaap":{"Revenues":{"units":{"USD":[
      {"start":"2022-10-01","end":"2023-09-29","val":120500000,"accn":"42-24-1","form":"10-K","filed":"2023-11-20"},
      {"start":"2022-10-01","end":"2023-06-30","val":90100000,"accn":"42-23-3","form":"10-Q","filed":"2023-08-02"}
      ]}}}}}
      """;

  private final ImmutableMap<String, Consumer<PrintStream>> runs;

  private Snippets(ImmutableMap<String, Consumer<PrintStream>> runs) {
    this.runs = runs;
  }

  /** Returns the snippets, with what they read in a folder. */
  static Snippets in(Path folder) throws IOException {
    for (String name : Samples.names()) {
      Files.write(folder.resolve(name), Samples.bytes(name));
    }
    ImmutableList<Path> files =
        Samples.names().stream().map(folder::resolve).collect(ImmutableList.toImmutableList());
    Path figures =
        Files.writeString(
            folder.resolve("figures.csv"),
            """
            company,item,start,end,value,unit,decimals
            Bellwater,NetIncomeLoss,2003-01-01,2003-03-31,-169000,USD,-3
            """);
    Path outlook =
        Files.writeString(
            folder.resolve("outlook.txt"),
            """
            BELLWATER INDUSTRIES, INC.

            May 17, 2004

            For the second quarter of 2004, the Company expects net sales of $33.0 million to
            $34.5 million.
            """);
    Path companyFacts = Files.writeString(folder.resolve("CIK0000000042.json"), COMPANY_FACTS);
    statementData(folder);
    FactBook book = FactBook.of(Samples.releases());
    return new Snippets(
        ImmutableMap.<String, Consumer<PrintStream>>builder()
            .put("FirstSteps", out -> FirstSteps.run(files, out))
            .put("MakeValues", MakeValues::run)
            .put("ReadReleases", out -> ReadReleases.run(files.get(3), out))
            .put("ReadStatements", out -> ReadStatements.run(book, out))
            .put("CompareQuarters", out -> CompareQuarters.run(book, out))
            .put("ReadGuidance", out -> ReadGuidance.run(outlook, out))
            .put("ReadHeadline", out -> ReadHeadline.run(files.get(0), out))
            .put("AskForPeriods", out -> AskForPeriods.run(book, out))
            .put("ChooseVintage", out -> ChooseVintage.run(book, out))
            .put("BridgeEbitda", out -> BridgeEbitda.run(book, out))
            .put("TestCovenant", out -> TestCovenant.run(book, out))
            .put("TieOutBook", out -> TieOutBook.run(book, out))
            .put("OwnLineItem", out -> OwnLineItem.run(book, out))
            .put("OwnParser", out -> OwnParser.run(figures, out))
            .put("QueryFacts", out -> query(book, out))
            .put("WriteJson", out -> WriteJson.run(book, out))
            .put("ReadCompanyFacts", out -> ReadCompanyFacts.run(companyFacts, out))
            .put("ReadStatementData", out -> ReadStatementData.run(folder, out))
            .buildOrThrow());
  }

  private static void statementData(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("sub.txt"),
        """
        adsh\tcik\tname\tform\tfiled\tinstance
        42-24-1\t42\tBELLWATER\t10-K\t20231120\tbw-20230929_htm.xml
        """);
    Files.writeString(
        folder.resolve("pre.txt"),
        "adsh\tstmt\ttag\tversion\n42-24-1\tIS\tRevenues\tus-gaap/2023\n");
    Files.writeString(
        folder.resolve("num.txt"),
        """
        adsh\ttag\tversion\tddate\tqtrs\tuom\tsegments\tcoreg\tvalue
        42-24-1\tRevenues\tus-gaap/2023\t20230930\t4\tUSD\t\t\t120500000
        42-24-1\tRevenues\tus-gaap/2023\t20220930\t4\tUSD\t\t\t118200000
        """);
  }

  private static void query(FactBook book, PrintStream out) {
    try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
      QueryFacts.run(book, database, out);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  ImmutableList<String> names() {
    return ImmutableList.sortedCopyOf(runs.keySet());
  }

  /** What a snippet prints. */
  String printed(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, UTF_8);
    Objects.requireNonNull(runs.get(name), () -> "no snippet is called " + name).accept(out);
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** The class of a snippet, imports and all. */
  static String source(String name) throws IOException {
    return Files.readString(SOURCES.resolve(name + ".java"));
  }

  /** The part of a snippet that is shown. */
  static String marked(String name) throws IOException {
    return MARKED
        .matcher(source(name))
        .results()
        .map(found -> found.group(1).replaceAll("(?m)^ {4}", ""))
        .findFirst()
        .orElse("");
  }
}

#!/bin/sh
# Saxon-HE 12.9: of sales of 987, 1,234 and 33,006 in an XBRL instance, 987 is the largest.
#
# XPath 1.0, as in the JDK, compares what stands in two elements as numbers if asked for greater or less. Seen: XPath 2
# and later and XQuery, without a schema, compare it as text: assets of 987 are greater than liabilities of 1234, an
# "order by ... descending" begins with 987, and sort() ends with it, while max() of the same is 33006. Sums are those
# of doubles: 9007199254740993 and 0 are 9.007199254740992E15, and two figures of 1234.50 and 1234.5 are not equal.
# Wrapped in xs:decimal() all are right; nothing warns.
# Lexprecision compares figures as BigDecimals.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.saxon</groupId><artifactId>Saxon-HE</artifactId><version>12.9</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import java.io.StringReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.xpath.XPathFactory;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XQueryEvaluator;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.InputSource;

public class Finding {
  public static void main(String[] args) throws Exception {
    String instance =
        "<xbrl xmlns='http://www.xbrl.org/2003/instance' xmlns:gaap='http://example.com/gaap'>"
            + "<gaap:Sales contextRef='a'>987</gaap:Sales><gaap:Sales contextRef='b'>1234</gaap:Sales>"
            + "<gaap:Sales contextRef='c'>33006</gaap:Sales>"
            + "<gaap:Assets contextRef='d'>987</gaap:Assets><gaap:Liabilities contextRef='d'>1234</gaap:Liabilities>"
            + "<gaap:Cash contextRef='d'>9007199254740993</gaap:Cash><gaap:Cash contextRef='e'>0</gaap:Cash>"
            + "<gaap:Debt contextRef='d'>1234.50</gaap:Debt><gaap:Debt contextRef='e'>1234.5</gaap:Debt></xbrl>";
    Processor processor = new Processor(false);
    XdmNode document = processor.newDocumentBuilder().build(new StreamSource(new StringReader(instance)));
    for (String query :
        new String[] {
          "//gaap:Assets > //gaap:Liabilities",
          "xs:decimal(//gaap:Assets) > xs:decimal(//gaap:Liabilities)",
          "(for $sales in //gaap:Sales order by $sales descending return $sales)[1]/string()",
          "(for $sales in //gaap:Sales order by xs:decimal($sales) descending return $sales)[1]/string()",
          "sort(//gaap:Sales)[last()]/string()",
          "max(//gaap:Sales)",
          "sum(//gaap:Cash)",
          "sum(//gaap:Cash/xs:decimal(.))",
          "//gaap:Debt[1] = //gaap:Debt[2]"
        }) {
      XQueryEvaluator evaluator =
          processor.newXQueryCompiler().compile("declare namespace gaap='http://example.com/gaap'; " + query).load();
      evaluator.setContextItem(document);
      System.out.println(query + ": " + evaluator.evaluateSingle().getStringValue());
    }
    String older = "//*[local-name()='Assets'] > //*[local-name()='Liabilities']";
    InputSource source = new InputSource(new StringReader(instance));
    System.out.println("XPath 1.0: " + XPathFactory.newDefaultInstance().newXPath().evaluate(older, source));
  }
}
JAVA
java -cp 'lib/*' Finding.java >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in '//gaap:Assets > //gaap:Liabilities: true' \
  'xs:decimal(//gaap:Assets) > xs:decimal(//gaap:Liabilities): false' \
  '(for $sales in //gaap:Sales order by $sales descending return $sales)[1]/string(): 987' \
  '(for $sales in //gaap:Sales order by xs:decimal($sales) descending return $sales)[1]/string(): 33006' \
  'sort(//gaap:Sales)[last()]/string(): 987' 'max(//gaap:Sales): 33006' \
  'sum(//gaap:Cash): 9.007199254740992E15' 'sum(//gaap:Cash/xs:decimal(.)): 9007199254740993' \
  '//gaap:Debt[1] = //gaap:Debt[2]: false' 'XPath 1.0: false'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

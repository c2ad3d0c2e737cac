#!/bin/sh
# EclipseLink 4.0.7: a dividend of $1.125 is stored as 1, earnings of 0.345 per share as 0, and 33006.25 as 33006.
#
# A field of an entity is a BigDecimal without an annotation, and the tables are made by EclipseLink. Seen: the column
# is NUMERIC(38) in H2 2.4.240, DECIMAL in Derby 10.16.1.1, and both of them are whole numbers: H2 rounds, Derby cuts,
# so that 0.675 is 1 in one and 0 in the other. Nothing is thrown, and until the entity is read anew it has its
# decimals. With @Column(precision = 31, scale = 9) all decimals come back.
# Lexprecision keeps the decimals as stated; its Parquet files have decimal(38,9), and a table for them wants that too.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.eclipse.persistence</groupId><artifactId>org.eclipse.persistence.jpa</artifactId><version>4.0.7</version></dependency>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.4.240</version></dependency>
    <dependency><groupId>org.apache.derby</groupId><artifactId>derby</artifactId><version>10.16.1.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.Persistence;
import java.math.BigDecimal;
import java.util.Map;

public class Finding {
  @Entity(name = "Figure")
  public static class Figure {
    @Id public String id;
    public BigDecimal amount;

    @Column(precision = 31, scale = 9)
    public BigDecimal exact;
  }

  static void show(String name, String url) {
    String[] amounts = {"33006.25", "1.125", "0.345", "0.675"};
    EntityManagerFactory factory =
        Persistence.createEntityManagerFactory(
            "figures",
            Map.of(
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.schema-generation.database.action", "create",
                "eclipselink.logging.level", "WARNING"));
    EntityManager manager = factory.createEntityManager();
    manager.getTransaction().begin();
    for (String amount : amounts) {
      Figure figure = new Figure();
      figure.id = amount;
      figure.amount = new BigDecimal(amount);
      figure.exact = figure.amount;
      manager.persist(figure);
    }
    manager.getTransaction().commit();
    System.out.println(name + " written: 1.125 is " + manager.find(Figure.class, "1.125").amount);
    factory.getCache().evictAll();
    for (String amount : amounts) {
      Figure figure = factory.createEntityManager().find(Figure.class, amount);
      System.out.println(name + ": " + amount + " is " + figure.amount + ", exact " + figure.exact);
    }
    factory.close();
  }

  public static void main(String[] args) {
    show("H2", "jdbc:h2:mem:figures");
    show("Derby", "jdbc:derby:memory:figures;create=true");
  }
}
JAVA
mkdir -p classes/META-INF
cat > classes/META-INF/persistence.xml <<'XML'
<persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
  <persistence-unit name="figures" transaction-type="RESOURCE_LOCAL"><class>Finding$Figure</class></persistence-unit>
</persistence>
XML
javac -proc:none -cp 'lib/*' -d classes Finding.java
java -cp 'classes:lib/*' Finding >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'H2 written: 1.125 is 1.125' 'H2: 33006.25 is 33006, exact 33006.250000000' \
  'H2: 1.125 is 1, exact 1.125000000' 'H2: 0.345 is 0, exact 0.345000000' 'H2: 0.675 is 1, exact 0.675000000' \
  'Derby: 1.125 is 1, exact 1.125000000' 'Derby: 0.345 is 0, exact 0.345000000' \
  'Derby: 0.675 is 0, exact 0.675000000'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

#!/bin/sh
# Hibernate 7.1.0: a dividend of $1.125 is stored as 1.13, and earnings of 0.345 per share as 0.35.
#
# A field of an entity is a BigDecimal without an annotation, and the tables are made by Hibernate. Seen: the column is
# numeric(38,2), which fits money and not what is stated per share; the database (H2 2.4.240) rounds, nothing is
# thrown or logged, and as long as the entity is in the session it has its three decimals, so that a test which asks
# for it there passes. With @Column(precision = 38, scale = 9) all decimals come back.
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
    <dependency><groupId>org.hibernate.orm</groupId><artifactId>hibernate-core</artifactId><version>7.1.0.Final</version></dependency>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.4.240</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Finding.java <<'JAVA'
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

public class Finding {
  @Entity(name = "Figure")
  public static class Figure {
    @Id String id;
    BigDecimal amount;

    @Column(precision = 38, scale = 9)
    BigDecimal exact;
  }

  public static void main(String[] args) {
    SessionFactory factory =
        new Configuration()
            .addAnnotatedClass(Figure.class)
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:figures;DB_CLOSE_DELAY=-1")
            .setProperty("hibernate.hbm2ddl.auto", "create")
            .buildSessionFactory();
    String[] amounts = {"33006.25", "1.125", "0.345"};
    try (Session session = factory.openSession()) {
      session.beginTransaction();
      for (String amount : amounts) {
        Figure figure = new Figure();
        figure.id = amount;
        figure.amount = new BigDecimal(amount);
        figure.exact = figure.amount;
        session.persist(figure);
      }
      session.flush();
      show(session, "same session", amounts);
      session.getTransaction().commit();
    }
    try (Session session = factory.openSession()) {
      show(session, "next session", amounts);
    }
  }

  static void show(Session session, String name, String[] amounts) {
    for (String amount : amounts) {
      Figure figure = session.createQuery("from Figure where id = '" + amount + "'", Figure.class).getSingleResult();
      System.out.println(name + ": " + amount + " is " + figure.amount + ", exact " + figure.exact);
    }
  }
}
JAVA
mkdir classes
javac -proc:none -cp 'lib/*' -d classes Finding.java
java -cp 'classes:lib/*' Finding >out.txt 2>err.txt || { cat err.txt >&2; exit 1; }
cat out.txt
for line in 'same session: 1.125 is 1.125, exact 1.125' 'next session: 33006.25 is 33006.25, exact 33006.250000000' \
  'next session: 1.125 is 1.13, exact 1.125000000' 'next session: 0.345 is 0.35, exact 0.345000000'; do
  grep -qxF "$line" out.txt || { echo "changed: no line $line" >&2; exit 1; }
done
echo 'as described'

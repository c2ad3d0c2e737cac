package org.lexprecision.parser;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms of the parser: which may know which. */
class RoomsTest {

  private static final String ROOMS = "org.lexprecision.parser.internal.";

  private static final JavaClasses PARSER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.lexprecision.parser");

  /** A file is the class it is named after, with all that is nested in it. */
  private static final SliceAssignment FILES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass found) {
          JavaClass outermost = found;
          while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
          }
          return SliceIdentifier.of(outermost.getName());
        }

        @Override
        public String getDescription() {
          return "files";
        }
      };

  @Test
  void no_room_leads_back_to_itself() {
    slices().matching(ROOMS + "(**)").should().beFreeOfCycles().check(PARSER);
  }

  @Test
  void no_file_leads_back_to_itself() {
    slices().assignedFrom(FILES).should().beFreeOfCycles().check(PARSER);
  }

  @Test
  void rooms_know_of_the_door_what_it_allows_and_how_it_refuses() {
    noClasses()
        .that()
        .resideInAPackage("org.lexprecision.parser.internal..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.lexprecision.parser")
                .and(not(belongToAnyOf(ReadLimits.class, ReleaseParseException.class))))
        .check(PARSER);
  }

  @Test
  void formats_make_grids_and_know_no_word_of_finance() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOMS + "format..", ROOMS + "grid..", ROOMS + "token..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOMS + "lexicon..",
            ROOMS + "grammar..",
            ROOMS + "catalogue..",
            ROOMS + "item..",
            ROOMS + "part..",
            ROOMS + "period..",
            ROOMS + "unit..",
            ROOMS + "header..",
            ROOMS + "column..",
            ROOMS + "row..",
            ROOMS + "measure..",
            ROOMS + "identity..",
            ROOMS + "sums..",
            ROOMS + "scale..",
            ROOMS + "fact..",
            ROOMS + "claim..")
        .check(PARSER);
  }

  @Test
  void a_choice_knows_nothing_of_what_is_chosen() {
    classes()
        .that()
        .resideInAPackage(ROOMS + "choice..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ROOMS + "choice..",
            "org.lexprecision",
            "java..",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "org.jspecify.annotations..")
        .check(PARSER);
  }

  @Test
  void claims_and_tables_share_the_grammar_and_not_each_other() {
    noClasses()
        .that()
        .resideInAPackage(ROOMS + "claim..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOMS + "statement..",
            ROOMS + "header..",
            ROOMS + "column..",
            ROOMS + "row..",
            ROOMS + "measure..",
            ROOMS + "identity..",
            ROOMS + "sums..",
            ROOMS + "scale..",
            ROOMS + "fact..",
            ROOMS + "part..",
            ROOMS + "item..")
        .check(PARSER);
  }

  @Test
  void a_room_has_at_most_twenty_five_files() {
    Map<String, Long> crowded =
        PARSER.stream()
            .filter(JavaClass::isTopLevelClass)
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    crowded.values().removeIf(files -> files <= 25);
    assertEquals(Map.of(), crowded);
  }

  @Test
  void whoever_contributes_finds_every_room_in_the_table() throws IOException {
    String table = Files.readString(Path.of("..", "CONTRIBUTING.md"));
    assertEquals(
        Set.of(),
        PARSER.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOMS))
            .map(name -> Splitter.on('.').splitToList(name.substring(ROOMS.length())).get(0))
            .filter(
                room -> !table.contains("`" + room + "`") && !table.contains("`" + room + ".*`"))
            .collect(Collectors.toSet()));
  }

  @Test
  void no_two_classes_have_one_name() {
    Map<String, List<String>> named =
        PARSER.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(found -> !found.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    named.values().removeIf(rooms -> rooms.size() == 1);
    assertEquals(Map.of(), named);
  }
}

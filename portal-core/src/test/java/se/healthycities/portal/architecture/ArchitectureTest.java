package se.healthycities.portal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.HouseRules;

class ArchitectureTest {
    private static final String WORKER = "se.healthycities.portal.extraction.worker";
    private static final String PAPERS = "se.healthycities.portal.document";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.healthycities.portal");

    @Test
    void theHouseRulesHold() {
        HouseRules.check(CORE);
    }

    @Test
    void featuresDependDownwardsOnly() {
        HouseRules.checkOrderOfFeatures(CORE);
    }

    @Test
    void documentsOfStrangersAreOpenedInAProcessOfTheirOwnThatKnowsNothingElse() {
        noClasses()
                .that()
                .resideOutsideOfPackages(WORKER, PAPERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "net.coobird..")
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage(PAPERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox.pdfparser..", "org.apache.fontbox..", "net.coobird..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.pdfbox.Loader")
                .because("the portal's own papers are written, and none of anybody's is opened")
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage(WORKER)
                .should()
                .dependOnClassesThat(resideInAPackage("se.healthycities..").and(resideOutsideOfPackage(WORKER)))
                .check(CORE);
    }
}

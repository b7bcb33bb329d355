package se.healthycities.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LauncherRulesTest {

    @Test
    void theLauncherKnowsThePortalOnlyByItsAddress() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.healthycities.portal..", "jakarta..", "org.apache.wicket..", "org.hibernate..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("se.healthycities.launcher"));
    }
}

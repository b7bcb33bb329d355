package se.healthycities.portal.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.HouseRules;

class ArchitectureTest {
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
}

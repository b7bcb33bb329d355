package se.healthycities.crossingborders;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.HouseRules;

class ArchitectureTest {
    @Test
    void theHouseRulesHold() {
        HouseRules.checkPlugin(
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("se.healthycities.crossingborders"),
                "se.healthycities.crossingborders");
    }
}

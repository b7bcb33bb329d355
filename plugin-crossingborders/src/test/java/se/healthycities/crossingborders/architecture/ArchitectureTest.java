package se.healthycities.crossingborders.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.HouseRules;

class ArchitectureTest {
    @Test
    void theHouseRulesHold() {
        String here = "se.healthycities.crossingborders";
        HouseRules.checkPlugin(
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(here),
                here);
    }
}

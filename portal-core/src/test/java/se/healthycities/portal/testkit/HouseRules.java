package se.healthycities.portal.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Entity;
import java.util.List;
import org.apache.wicket.Component;

/** The rules of the house that a machine can check, for the core and for every plugin. */
public final class HouseRules {
    private static final String PORTAL = "se.healthycities.portal.";

    /** From the bottom to the top; a feature may use what stands before it. */
    private static final List<String> ORDER = List.of(
            "time",
            "spi",
            "retention",
            "settings",
            "persistence",
            "fact",
            "audit",
            "sheet",
            "document",
            "job",
            "mail",
            "link",
            "organisation",
            "person",
            "space",
            "ledger",
            "association",
            "account",
            "season",
            "membership",
            "fee",
            "file",
            "extraction",
            "mention",
            "draft",
            "discussion",
            "moderation",
            "live",
            "calendar",
            "poll",
            "registration",
            "information",
            "administrator",
            "task",
            "decision",
            "ballot",
            "meeting",
            "mandate",
            "care",
            "succession",
            "notice",
            "digest",
            "brief",
            "reminder",
            "welcome",
            "announcement",
            "incoming",
            "worklist",
            "search",
            "status",
            "transfer",
            "privacy");

    /** What screens of the core offer to plugins beside the frame of every page. */
    private static final List<String> OFFERED = List.of(
            PORTAL + "calendar.web.OccasionPanel",
            PORTAL + "link.web.Offer",
            PORTAL + "link.web.Offer$Choice",
            PORTAL + "link.web.SignedPage");

    private HouseRules() {}

    public static void check(JavaClasses classes) {
        List<ArchRule> rules = List.of(
                slices().assignedFrom(exactPackages()).should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..web..", "se.healthycities.portal.spi")
                        .and(aFeaturesRoot())
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("se.healthycities..web..")
                        .because("screens stand on features, not the other way round"),
                noClasses()
                        .that()
                        .resideInAPackage("..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                        .because("pages read projections from services"),
                noFields()
                        .that(areFieldsOfComponents())
                        .should()
                        .haveRawType(
                                DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class)))
                        .because("a page keeps ids, not entities")
                        .allowEmptyShould(true),
                noFields()
                        .that(areFieldsOfComponents())
                        .should()
                        .haveRawType(DescribedPredicate.describe(
                                "repositories", type -> type.getSimpleName().endsWith("Queries")))
                        .because("repositories cannot be serialised")
                        .allowEmptyShould(true),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("se.healthycities.portal.plugin")
                        .and()
                        .doNotHaveFullyQualifiedName("se.healthycities.portal.web.PortalApplication")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(CDI.class)
                        .because("collaborators are handed over"),
                noClasses()
                        .that()
                        // Starts Java with fixed words, to read documents where they can do no harm.
                        .doNotHaveFullyQualifiedName(PORTAL + "extraction.process.WorkerProcess")
                        .should()
                        .callMethod(System.class, "exit", int.class)
                        .orShould()
                        .callMethod(Runtime.class, "exec", String.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(ProcessBuilder.class),
                noClasses()
                        .should()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .because("the clock is injected"),
                classes()
                        .should()
                        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Base|Common)$")
                        .because("names say what a thing is for"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(
                                "org.apache.wicket.markup.html.form.upload.resource.FolderUploadsFileManager")
                        .because("it writes under the client's file name"));
        rules.forEach(rule -> rule.check(classes));
        assertThat(new InheritedWords(classes).faults()).isEmpty();
    }

    /** What a plugin may use of the core, and that it knows no other plugin. */
    public static void checkPlugin(JavaClasses classes, String ownPackage) {
        noClasses()
                .that()
                .resideInAPackage(ownPackage + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("the core's inside or another plugin", type -> {
                    String name = type.getPackageName();
                    boolean ours = name.startsWith(ownPackage);
                    boolean house = name.startsWith("se.healthycities.");
                    boolean inside = List.of("plugin", "gate", "security", "persistence").stream()
                            .anyMatch(part -> name.startsWith(PORTAL + part));
                    boolean screens = name.startsWith(PORTAL)
                            && name.contains(".web")
                            && !name.equals(PORTAL + "web.layout")
                            && !name.equals(PORTAL + "web.component")
                            && !name.equals(PORTAL + "web")
                            && !name.equals(PORTAL + "web.request")
                            && !OFFERED.contains(type.getName());
                    boolean otherPlugin = house && !name.startsWith(PORTAL.substring(0, PORTAL.length() - 1));
                    return house && !ours && (inside || screens || otherPlugin);
                }))
                .check(classes);
        check(classes);
    }

    public static void checkOrderOfFeatures(JavaClasses classes) {
        for (int i = 0; i < ORDER.size(); i++) {
            for (int above = i + 1; above < ORDER.size(); above++) {
                noClasses()
                        .that()
                        .resideInAPackage(PORTAL + ORDER.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(PORTAL + ORDER.get(above))
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    private static DescribedPredicate<JavaField> areFieldsOfComponents() {
        return DescribedPredicate.describe(
                "fields of components", field -> field.getOwner().isAssignableTo(Component.class));
    }

    private static DescribedPredicate<JavaClass> aFeaturesRoot() {
        return DescribedPredicate.describe("are no module's root and no framework", type -> {
            String name = type.getPackageName();
            boolean root = name.matches("se\\.healthycities\\.[a-z]+");
            return !root && !name.equals(PORTAL + "plugin");
        });
    }

    private static SliceAssignment exactPackages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith("se.healthycities.")
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }
}

package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.file.Blob;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.membership.Application;
import se.healthycities.portal.membership.DecisionFile;
import se.healthycities.portal.membership.MembershipAct;
import se.healthycities.portal.membership.MembershipCase;
import se.healthycities.portal.membership.MembershipService;
import se.healthycities.portal.membership.MembershipStep;
import se.healthycities.portal.membership.NamedContact;
import se.healthycities.portal.membership.StepDetails;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.space.Addresses;

/** The members of the demo network with the book of their membership, and three who are on their way in. */
@ApplicationScoped
public class DemoMemberships implements DemoPart {
    private static final int WAITED = 20;

    private final EntityManager entityManager;
    private final MembershipService memberships;
    private final BlobStore blobs;

    @Inject
    public DemoMemberships(EntityManager entityManager, MembershipService memberships, BlobStore blobs) {
        this.entityManager = entityManager;
        this.memberships = memberships;
        this.blobs = blobs;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void load(DemoNetwork network) {
        entityManager
                .createQuery("from MembershipPeriod period order by period.id", MembershipPeriod.class)
                .getResultList()
                .forEach(memberships::enrol);
        network.rows("membership_applications_demo").forEach(row -> application(network, row));
    }

    private void application(DemoNetwork network, CSVRecord row) {
        String state = row.get("state");
        LocalDate decided = network.day(row, "decided_offset");
        LocalDate sent = (decided == null ? network.baseDay() : decided).minusDays(WAITED);
        MembershipCase found = new MembershipCase(
                network.organisation(DemoNetwork.cell(row, "org_key")), row.get("organisation_name"), sent);
        found.write(words(row, !state.equals("INTEREST")));
        found.plan(network.day(row, "next_step_offset"));
        network.save(found);
        MembershipAct first = state.equals("INTEREST") ? MembershipAct.EXPRESS_INTEREST : MembershipAct.APPLY;
        step(network, found, first, sent, null);
        if (decided != null) {
            step(network, found, MembershipAct.DECIDE, decided, "§ 12/" + decided.getYear());
        }
    }

    private Application words(CSVRecord row, boolean applies) {
        String name = row.get("organisation_name");
        String host = "@" + Addresses.slug(name.replace(" kommun", "")) + ".example";
        return new Application(
                applies,
                name,
                "Siri Provlund",
                "Folkhälsostrateg",
                "siri.provlund" + host,
                "Vi vill veta mer om nätverket.",
                "yes".equals(row.get("political_contact"))
                        ? new NamedContact("Pim Demokvist", "pim.demokvist" + host)
                        : null,
                "yes".equals(row.get("admin_contact"))
                        ? new NamedContact("Siri Provlund", "siri.provlund" + host)
                        : null,
                decision(DemoNetwork.cell(row, "political_decision_file"), name),
                false,
                "sv");
    }

    private DecisionFile decision(String file, String organisation) {
        if (file == null) {
            return null;
        }
        byte[] content = ("Påhittat beslut: " + organisation + " går med.").getBytes(StandardCharsets.UTF_8);
        Blob blob = blobs.store(new ByteArrayInputStream(content), file);
        return new DecisionFile(file, blob.sha256(), blob.bytes(), blob.mediaType());
    }

    private static void step(
            DemoNetwork network, MembershipCase found, MembershipAct act, LocalDate day, String minute) {
        StepDetails details = new StepDetails(day, null, minute, null, null, UUID.randomUUID());
        network.save(new MembershipStep(found, act, details, network.moment(day, null), null));
    }
}

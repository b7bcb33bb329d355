package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.demo.DemoNetwork;
import se.healthycities.portal.demo.DemoPart;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;

/** One announcement that was sent and half answered, and a draft that nobody has got. */
@ApplicationScoped
public class DemoAnnouncements implements DemoPart {
    private static final int AFTER_PEOPLE = 120;
    private static final List<String> ASKED = List.of("lulea", "malmo", "trollhattan", "boras", "skr");
    private static final String COORDINATOR = "p002";

    private final RecipientRows recipients;
    private final LetterQueries letters;
    private final Markdown markdown;

    @Inject
    public DemoAnnouncements(RecipientRows recipients, LetterQueries letters, Markdown markdown) {
        this.recipients = recipients;
        this.letters = letters;
        this.markdown = markdown;
    }

    @Override
    public int order() {
        return AFTER_PEOPLE;
    }

    @Override
    public void load(DemoNetwork network) {
        Instant then = network.moment(network.baseDay().minusDays(3), "10:15");
        Announcement sent = announcement(
                network,
                then,
                new AnnouncementWords(
                        "Säkerhetsråd inför höstmötet",
                        "Läs råden om **lösenord och länkar** innan ni anmäler er:\n\n- Logga bara in på portalens egen"
                                + " adress.\n- Anmäl misstänkta mejl till kansliet.",
                        "Security advice before the autumn meeting",
                        "Read the advice on **passwords and links** before you register:\n\n- Log in only at the portal's"
                                + " own address.\n- Report suspicious mails to the office.",
                        "/spaces/hostmote",
                        Aim.ORGANISATIONS,
                        Set.of(),
                        Set.of(),
                        Proof.ORGANISATION,
                        network.baseDay().plusDays(10),
                        false));
        Set<Organisation> asked = new LinkedHashSet<>();
        ASKED.forEach(key -> asked.add(network.organisation(key)));
        sent.choose(asked);
        show(sent);
        Affiliation coordinator = network.affiliation(COORDINATOR);
        sent.send(coordinator, then);
        recipients.settle(sent.getId());
        letters.note(sent.getId(), then);
        for (String reader : List.of("p015", "p016")) {
            Affiliation confirming = network.affiliation(reader);
            letters.addReceipt(
                    sent.getId(),
                    confirming.getOrganisation().getId(),
                    confirming.getId(),
                    true,
                    reader.equals("p016"),
                    network.moment(network.baseDay().minusDays(2), "08:30"));
        }
        show(announcement(
                network,
                network.moment(network.baseDay().minusDays(1), "15:40"),
                new AnnouncementWords(
                        "Inbjudan till höstmötet",
                        "Här är programmet. Anmäl er senast den sista i månaden.",
                        null,
                        null,
                        "/spaces/hostmote",
                        Aim.CONTACTS,
                        Set.of(),
                        Set.of(),
                        Proof.NONE,
                        null,
                        false)));
    }

    private Announcement announcement(DemoNetwork network, Instant at, AnnouncementWords words) {
        UUID key = UUID.nameUUIDFromBytes(String.valueOf(words.subject()).getBytes(StandardCharsets.UTF_8));
        Announcement made = new Announcement(null, network.affiliation(COORDINATOR), at, key);
        made.write(
                words,
                markdown.toHtml(words.text()),
                words.textEnglish() == null ? null : markdown.toHtml(words.textEnglish()),
                at);
        return network.save(made);
    }

    private void show(Announcement announcement) {
        recipients.show(announcement, recipients.today(announcement), Map.of());
    }
}

package se.healthycities.portal.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.Today;

/** Writes to the contacts of each organisation with politicians to confirm, one letter each, however often it runs. */
@ApplicationScoped
public class MandateLetters {
    private static final int SOME = 50;
    private static final String ADDRESS = "/mandates?organisation=";

    private final MandateQueries queries;
    private final MandateReads reads;
    private final Mailer mailer;
    private final Today today;

    @Inject
    public MandateLetters(MandateQueries queries, MandateReads reads, Mailer mailer, Today today) {
        this.queries = queries;
        this.reads = reads;
        this.mailer = mailer;
        this.today = today;
    }

    /** @return true while there may be more */
    @Transactional
    public boolean writeSome() {
        Optional<ElectionRow> election =
                reads.election().filter(found -> !today.date().isAfter(found.writesUntil()));
        if (election.isEmpty()) {
            return false;
        }
        queries.lock();
        ElectionRow held = election.get();
        List<MandateContact> contacts = queries.unwritten(held.id(), held.heldOn(), today.date(), SOME);
        contacts.forEach(contact -> write(held, contact));
        return contacts.size() == SOME;
    }

    private void write(ElectionRow election, MandateContact contact) {
        if (queries.note(election.id(), contact.organisation(), contact.affiliation(), today.now()) == 0) {
            return;
        }
        Locale language = Locale.forLanguageTag(contact.language());
        Map<String, String> values = Map.of(
                "name", contact.givenName(),
                "organisation", contact.organisationName(),
                "number", String.valueOf(contact.toConfirm()),
                "day", DayWords.day(election.heldOn(), today.date(), language),
                "list", ADDRESS + contact.organisationAddress());
        mailer.send(new Letter(MandateLetters.class, "mandates", contact.email(), language, values));
    }
}

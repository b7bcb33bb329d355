package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.spi.Texts;

/** Fills a letter about a registration with what stands in all of them, and sends it in the recipient's language. */
@ApplicationScoped
public class LetterWriter {
    private final Mailer mailer;
    private final ParticipantQueries participants;
    private final CalendarEntries entries;
    private final SignedLinks links;

    @Inject
    public LetterWriter(Mailer mailer, ParticipantQueries participants, CalendarEntries entries, SignedLinks links) {
        this.mailer = mailer;
        this.participants = participants;
        this.entries = entries;
        this.links = links;
    }

    /** With the calendar's entry for somebody who comes. @param more what only this letter says */
    void send(
            BookableOccasion occasion,
            Registration registration,
            String template,
            BiConsumer<Map<String, String>, Locale> more) {
        boolean comes = registration.getState() == RegistrationState.REGISTERED;
        send(occasion, registration, template, more, to -> comes ? entries.there(occasion, to) : Envelope.plain());
    }

    /** Takes the entry out of the calendar. @param reason why, in somebody's words, or null */
    void sendGone(BookableOccasion occasion, Registration registration, String template, String reason) {
        send(occasion, registration, template, reason(reason), to -> entries.gone(occasion, to));
    }

    void sendPlain(BookableOccasion occasion, Registration registration, String template, String reason) {
        send(occasion, registration, template, reason(reason), to -> Envelope.plain());
    }

    /** A letter that one can do without, with the link that ends letters of its kind. */
    void sendEndable(BookableOccasion occasion, Registration registration, String template, Instant until) {
        String quiet = address(registration, LinkAct.QUIET, until);
        send(
                occasion,
                registration,
                template,
                (values, language) -> {},
                to -> Envelope.plain().unsubscribe(quiet));
    }

    /** The address of a link for one act; it works without login. */
    String address(Registration registration, LinkAct act, Instant until) {
        long person = registration.getPersonId() == null ? 0 : registration.getPersonId();
        return RegistrationLinks.address(links, act, person, registration.getId(), until);
    }

    /** Who registered a colleague, in a sentence; empty for oneself. */
    String how(Registration registration, Locale language) {
        return Optional.ofNullable(registration.getMadeById())
                .flatMap(by -> participants.named(by).stream().findFirst())
                .map(contact -> Texts.get(RegistrationLetters.class, "how", language, contact.name()))
                .orElse("");
    }

    private void send(
            BookableOccasion occasion,
            Registration registration,
            String template,
            BiConsumer<Map<String, String>, Locale> more,
            Function<Recipient, Envelope> envelope) {
        for (Recipient to : participants.recipient(registration.getId())) {
            Locale language = Locale.forLanguageTag(to.language());
            Map<String, String> values = new HashMap<>();
            values.put("name", to.name());
            values.put("occasion", occasion.title());
            values.put("when", Moments.when(occasion, language));
            values.put("where", entries.where(occasion, registration, language));
            values.put("page", occasion.registrationAddress());
            values.put("cancel", address(registration, LinkAct.CANCEL, occasion.ends()));
            more.accept(values, language);
            Letter letter = new Letter(RegistrationLetters.class, template, to.email(), language, values);
            mailer.send(letter, envelope.apply(to));
        }
    }

    private static BiConsumer<Map<String, String>, Locale> reason(String reason) {
        return (values, language) -> values.put(
                "reason", reason == null ? "" : Texts.get(RegistrationLetters.class, "reason", language, reason));
    }
}

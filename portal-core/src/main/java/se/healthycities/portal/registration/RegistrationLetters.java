package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.spi.Texts;

/**
 * The letters about a registration, each written once in the transaction of what it tells. What is in somebody's calendar is
 * put there, moved and taken away by them (A16, INV-065).
 */
@ApplicationScoped
public class RegistrationLetters {
    private final Mailer mailer;
    private final ParticipantQueries participants;
    private final CalendarEntries entries;
    private final SignedLinks links;

    @Inject
    public RegistrationLetters(
            Mailer mailer, ParticipantQueries participants, CalendarEntries entries, SignedLinks links) {
        this.mailer = mailer;
        this.participants = participants;
        this.entries = entries;
        this.links = links;
    }

    /** The first letter, by where the registration stands; to a colleague it says who registered him or her. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void placed(BookableOccasion occasion, Registration registration) {
        String template = switch (registration.getState()) {
            case REGISTERED -> "Registered";
            case WAITING -> "Waiting";
            case ASKED -> "Asked";
            default -> null;
        };
        if (template != null) {
            send(occasion, registration, template, (values, language) -> values.put("how", how(registration, language)));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void offered(BookableOccasion occasion, Registration registration) {
        Instant until = registration.getOfferedUntil();
        send(occasion, registration, "Offer", (values, language) -> {
            values.put("until", Moments.moment(until, language));
            values.put("accept", address(registration, LinkAct.ACCEPT, until));
            values.put("decline", address(registration, LinkAct.DECLINE, until));
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void lapsed(BookableOccasion occasion, Registration registration) {
        send(occasion, registration, "Lapsed", (values, language) -> {});
    }

    /** After the answer to an offer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answered(BookableOccasion occasion, Registration registration) {
        if (registration.getState() == RegistrationState.REGISTERED) {
            placed(occasion, registration);
        } else {
            cancelled(occasion, registration, RegistrationState.OFFERED, null);
        }
    }

    /** The organiser's answer to somebody from outside of the members. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void admitted(BookableOccasion occasion, Registration registration) {
        if (registration.getState().live()) {
            placed(occasion, registration);
        } else {
            send(occasion, registration, "NotAdmitted", (values, language) -> {});
        }
    }

    /** @param before where it stood: what was in the calendar is taken out */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancelled(
            BookableOccasion occasion, Registration registration, RegistrationState before, String reason) {
        Recipient to = recipient(registration);
        if (to != null) {
            Locale language = Locale.forLanguageTag(to.language());
            Map<String, String> values = values(occasion, registration, to);
            values.put("reason", reason == null ? "" : Texts.get(getClass(), "reason", language, reason));
            mailer.send(
                    letter("Cancelled", to, values),
                    before == RegistrationState.REGISTERED ? entries.gone(occasion, to) : Envelope.plain());
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(BookableOccasion occasion, Registration registration) {
        send(occasion, registration, "Changed", (values, language) -> {});
    }

    /** The occasion is on another day, at another hour or place, or in another way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moved(BookableOccasion occasion, Registration registration) {
        send(occasion, registration, "Moved", (values, language) -> {});
    }

    /** The occasion does not take place. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void calledOff(BookableOccasion occasion, Registration registration) {
        Recipient to = recipient(registration);
        if (to != null) {
            Locale language = Locale.forLanguageTag(to.language());
            String reason = occasion.details().reason();
            Map<String, String> values = values(occasion, registration, to);
            values.put("reason", reason == null ? "" : Texts.get(getClass(), "reason", language, reason));
            mailer.send(letter("CalledOff", to, values), entries.gone(occasion, to));
        }
    }

    /** To somebody without an account: the button behind the link makes it a registration. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirm(BookableOccasion occasion, Registration registration, Instant until) {
        send(occasion, registration, "Confirm", (values, language) -> {
            values.put("until", Moments.moment(until, language));
            values.put("confirm", address(registration, LinkAct.CONFIRM, until));
        });
    }

    /** To the one who has the address only: it is registered already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void already(BookableOccasion occasion, Registration registration) {
        send(occasion, registration, "Already", (values, language) -> {});
    }

    /** @param kind which of the reminders, the thanks after it among them */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remind(BookableOccasion occasion, Registration registration, ReminderKind kind) {
        Recipient to = recipient(registration);
        if (to != null) {
            String template = kind == ReminderKind.THANKS ? "Thanks" : "Reminder";
            String quiet = address(registration, LinkAct.QUIET, occasion.ends().plus(Moments.AFTERWARDS));
            mailer.send(
                    letter(template, to, values(occasion, registration, to)),
                    Envelope.plain().unsubscribe(quiet));
        }
    }

    private void send(
            BookableOccasion occasion,
            Registration registration,
            String template,
            BiConsumer<Map<String, String>, Locale> more) {
        Recipient to = recipient(registration);
        if (to != null) {
            Map<String, String> values = values(occasion, registration, to);
            more.accept(values, Locale.forLanguageTag(to.language()));
            boolean comes = registration.getState() == RegistrationState.REGISTERED;
            mailer.send(letter(template, to, values), comes ? entries.there(occasion, to) : Envelope.plain());
        }
    }

    private Recipient recipient(Registration registration) {
        return participants.recipient(registration.getId()).stream().findFirst().orElse(null);
    }

    private Map<String, String> values(BookableOccasion occasion, Registration registration, Recipient to) {
        Locale language = Locale.forLanguageTag(to.language());
        Map<String, String> values = new HashMap<>();
        values.put("name", to.name());
        values.put("occasion", occasion.title());
        values.put("when", Moments.when(occasion, language));
        values.put("where", entries.where(occasion, registration, language));
        values.put("page", occasion.registrationAddress());
        values.put("cancel", address(registration, LinkAct.CANCEL, occasion.ends()));
        return values;
    }

    private String how(Registration registration, Locale language) {
        Long by = registration.getMadeById();
        return by == null
                ? ""
                : participants.named(by).stream()
                        .findFirst()
                        .map(contact -> Texts.get(getClass(), "how", language, contact.name()))
                        .orElse("");
    }

    private String address(Registration registration, LinkAct act, Instant until) {
        long person = registration.getPersonId() == null ? 0 : registration.getPersonId();
        return RegistrationLinks.address(links, act, person, registration.getId(), until);
    }

    private static Letter letter(String template, Recipient to, Map<String, String> values) {
        return new Letter(
                RegistrationLetters.class, template, to.email(), Locale.forLanguageTag(to.language()), values);
    }
}

package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * The letters about a registration, each written once in the transaction of what it tells. What is in somebody's calendar is
 * put there, moved and taken away by them (A16, INV-065).
 */
@ApplicationScoped
public class RegistrationLetters {
    private final LetterWriter writer;

    @Inject
    public RegistrationLetters(LetterWriter writer) {
        this.writer = writer;
    }

    /** The first letter, by where the registration stands; to a colleague it says who registered him or her. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void placed(BookableOccasion occasion, Registration registration) {
        switch (registration.getState()) {
            case REGISTERED -> placed(occasion, registration, "Registered");
            case WAITING -> placed(occasion, registration, "Waiting");
            case ASKED -> placed(occasion, registration, "Asked");
            default -> {}
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void offered(BookableOccasion occasion, Registration registration) {
        Instant until = registration.getOfferedUntil();
        writer.send(occasion, registration, "Offer", (values, language) -> {
            values.put("until", Moments.moment(until, language));
            values.put("accept", writer.address(registration, LinkAct.ACCEPT, until));
            values.put("decline", writer.address(registration, LinkAct.DECLINE, until));
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void lapsed(BookableOccasion occasion, Registration registration) {
        writer.sendPlain(occasion, registration, "Lapsed", null);
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
            writer.sendPlain(occasion, registration, "NotAdmitted", null);
        }
    }

    /** @param before where it stood: what was in the calendar is taken out */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancelled(
            BookableOccasion occasion, Registration registration, RegistrationState before, String reason) {
        if (before == RegistrationState.REGISTERED) {
            writer.sendGone(occasion, registration, "Cancelled", reason);
        } else {
            writer.sendPlain(occasion, registration, "Cancelled", reason);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(BookableOccasion occasion, Registration registration) {
        writer.send(occasion, registration, "Changed", (values, language) -> {});
    }

    /** The occasion is on another day, at another hour or place, or in another way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moved(BookableOccasion occasion, Registration registration) {
        writer.send(occasion, registration, "Moved", (values, language) -> {});
    }

    /** It moved to where there are fewer seats: the entry in the calendar goes, and one waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void displaced(BookableOccasion occasion, Registration registration) {
        writer.sendGone(occasion, registration, "Displaced", null);
    }

    /** The occasion does not take place. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void calledOff(BookableOccasion occasion, Registration registration) {
        writer.sendGone(occasion, registration, "CalledOff", occasion.details().reason());
    }

    /** To somebody without an account: the button behind the link makes it a registration. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirm(BookableOccasion occasion, Registration registration, Instant until) {
        writer.send(occasion, registration, "Confirm", (values, language) -> {
            values.put("until", Moments.moment(until, language));
            values.put("confirm", writer.address(registration, LinkAct.CONFIRM, until));
        });
    }

    /** To the one who has the address only: it is registered already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void already(BookableOccasion occasion, Registration registration) {
        writer.sendPlain(occasion, registration, "Already", null);
    }

    /** @param kind which of the reminders, the thanks after it among them */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remind(BookableOccasion occasion, Registration registration, ReminderKind kind) {
        String template = kind == ReminderKind.THANKS ? "Thanks" : "Reminder";
        writer.sendEndable(occasion, registration, template, occasion.ends().plus(Moments.AFTERWARDS));
    }

    private void placed(BookableOccasion occasion, Registration registration, String template) {
        writer.send(
                occasion,
                registration,
                template,
                (values, language) -> values.put("how", writer.how(registration, language)));
    }
}

package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.registration.SeatBook.OpenBook;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;

/** The links of letters about registrations: they work without login, for one act each, and opening them changes nothing. */
@ApplicationScoped
public class RegistrationLinks {
    private final SignedLinks links;
    private final RegistrationReads reads;
    private final RegistrationQueries queries;
    private final Registering registering;
    private final Changing changing;
    private final SignUp signUp;

    @Inject
    public RegistrationLinks(
            SignedLinks links,
            RegistrationReads reads,
            RegistrationQueries queries,
            Registering registering,
            Changing changing,
            SignUp signUp) {
        this.links = links;
        this.reads = reads;
        this.queries = queries;
        this.registering = registering;
        this.changing = changing;
        this.signUp = signUp;
    }

    /** What the link is about; empty when it works no longer. */
    public Optional<LinkView> view(LinkAct act, String word) {
        return links.read(act.purpose(), word)
                .flatMap(link -> reads.registration(link.subject()))
                .flatMap(own -> reads.occasion(own.occasion())
                        .map(occasion -> new LinkView(act, occasion, own, stillOpen(act, own))));
    }

    /** Does what the link is for; the second time changes nothing. */
    @Guarded(Access.VISIT)
    @Transactional
    public Outcome act(Scene scene, LinkAct act, String word) {
        Optional<SignedLink> link = links.read(act.purpose(), word);
        Optional<Long> occasion = link.flatMap(
                found -> queries.occasionOf(found.subject()).stream().findFirst());
        if (occasion.isEmpty()) {
            return Outcome.TOO_LATE;
        }
        OpenBook book = registering.open(scene, occasion.get());
        Registration registration = changing.read(link.get().subject());
        if (link.get().person() != Objects.requireNonNullElse(registration.getPersonId(), 0L)
                && act != LinkAct.CONFIRM) {
            return Outcome.TOO_LATE;
        }
        return switch (act) {
            case CONFIRM -> signUp.confirm(book, registration);
            case ACCEPT -> changing.answer(book, registration, true, null);
            case DECLINE -> changing.answer(book, registration, false, null);
            case CANCEL -> changing.cancel(book, registration, null, null);
            case QUIET -> changing.quiet(registration);
        };
    }

    private static boolean stillOpen(LinkAct act, OwnRegistration own) {
        return switch (act) {
            case CONFIRM -> own.state() == RegistrationState.UNCONFIRMED;
            case ACCEPT, DECLINE -> own.state() == RegistrationState.OFFERED;
            case CANCEL, QUIET -> own.state().live();
        };
    }

    /** The address of a link. */
    static String address(SignedLinks links, LinkAct act, long person, long registration, Instant until) {
        return "/registrations/" + act.word() + "/" + links.sign(act.purpose(), person, registration, until);
    }

    /**
     * What a link shows before anything happens.
     *
     * @param open false when it was done already, or when the registration has gone another way
     */
    public record LinkView(LinkAct act, BookableOccasion occasion, OwnRegistration registration, boolean open) {}
}

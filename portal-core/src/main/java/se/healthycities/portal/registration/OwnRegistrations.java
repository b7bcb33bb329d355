package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import se.healthycities.portal.registration.SeatBook.OpenBook;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** What a person does with the own registration: change it, answer an offer, leave. Doing it twice does it once. */
@ApplicationScoped
public class OwnRegistrations {
    private final RegistrationQueries queries;
    private final RegistrationRights rights;
    private final Registering registering;
    private final Changing changing;

    @Inject
    public OwnRegistrations(
            RegistrationQueries queries, RegistrationRights rights, Registering registering, Changing changing) {
        this.queries = queries;
        this.rights = rights;
        this.registering = registering;
        this.changing = changing;
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Outcome change(Scene scene, long registration, Wish wish) {
        OpenBook book = book(scene, registration);
        return changing.change(
                book, own(scene, registration), wish, rights.actor().affiliation());
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Outcome cancel(Scene scene, long registration) {
        OpenBook book = book(scene, registration);
        return changing.cancel(book, own(scene, registration), rights.actor().affiliation(), null);
    }

    /** @param yes false to decline */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Outcome answer(Scene scene, long registration, boolean yes) {
        OpenBook book = book(scene, registration);
        return changing.answer(
                book, own(scene, registration), yes, rights.actor().affiliation());
    }

    private OpenBook book(Scene scene, long registration) {
        long occasion = queries.occasionOf(registration).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        return registering.open(scene, occasion);
    }

    /** Somebody else's registration is not there. */
    private Registration own(Scene scene, long registration) {
        Registration found = changing.read(registration);
        if (!Objects.equals(found.getPersonId(), rights.visitor().person())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return found;
    }
}

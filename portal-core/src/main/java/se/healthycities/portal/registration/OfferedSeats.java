package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.spi.Question;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/** A seat that is held for somebody until the answer comes. */
@ApplicationScoped
public class OfferedSeats implements Question {
    private final RegistrationReadQueries queries;
    private final Today today;

    @Inject
    public OfferedSeats(RegistrationReadQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public List<Asked> waitingFor(long person, Locale language) {
        return queries.offers(person, today.now()).stream()
                .map(offer -> new Asked(
                        "offer:" + offer.id(),
                        Texts.get(RegistrationLetters.class, "question", language, offer.title()),
                        "/calendar/" + offer.key() + "/registration",
                        Today.day(offer.until())))
                .toList();
    }
}

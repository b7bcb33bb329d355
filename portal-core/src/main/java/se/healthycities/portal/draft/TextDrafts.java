package se.healthycities.portal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/**
 * Keeps what somebody types until the form is accepted: on the server, so that nothing stays in a browser that others use
 * too. Everybody has drafts of one's own only: no method takes another person.
 */
@ApplicationScoped
public class TextDrafts {
    /** Characters of a draft's title and text: as much as a post may have. */
    public static final int LONGEST_TITLE = 150;

    public static final int LONGEST_TEXT = 50_000;
    static final int MOST = 100;
    private static final int LONGEST_ADDRESS = 300;

    private final DraftQueries queries;
    private final DraftPace pace;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public TextDrafts(DraftQueries queries, DraftPace pace, Visitors visitors, Today today) {
        this.queries = queries;
        this.pace = pace;
        this.visitors = visitors;
        this.today = today;
    }

    /** What became of a draft that was sent in. */
    public enum Outcome {
        SAVED,
        /** Nothing is written any more, or the form was accepted already. */
        GONE,
        TOO_LONG,
        TOO_OFTEN
    }

    /**
     * Keeps the words, or drops the draft when there are none, or none that the post that is changed has not already.
     *
     * @param address the page on which it is written, an address of the portal
     * @param key of the form that it is written in
     */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Outcome save(DraftPlace place, String address, String title, String text, UUID key) {
        if (title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT || address.length() > LONGEST_ADDRESS) {
            return Outcome.TOO_LONG;
        }
        long person = visitors.current().person();
        if (!pace.take(person)) {
            return Outcome.TOO_OFTEN;
        }
        if (title.isBlank() && text.isBlank() || queries.stored(place.key(), text) > 0) {
            queries.drop(person, place.key());
            return Outcome.GONE;
        }
        int saved = queries.save(
                person, place.key(), address, title.replace("\0", ""), text.replace("\0", ""), today.now(), key);
        queries.dropOldest(person, MOST);
        return saved == 0 ? Outcome.GONE : Outcome.SAVED;
    }

    /** Throws it away; also in the transaction in which the form is accepted. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void drop(DraftPlace place) {
        queries.drop(visitors.current().person(), place.key());
    }

    public Optional<DraftRow> find(DraftPlace place) {
        return queries.find(visitors.current().person(), place.key()).stream().findFirst();
    }

    /** All of the visitor's own, the newest first. */
    public List<DraftRow> mine() {
        return queries.of(visitors.current().person());
    }
}

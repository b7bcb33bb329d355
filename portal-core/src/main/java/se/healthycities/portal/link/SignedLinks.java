package se.healthycities.portal.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import se.healthycities.portal.time.Today;

/**
 * Makes links by which somebody answers a letter without logging in, each for one purpose (G3, G4, G6). Link scanners open
 * such links before people do: opening one shows what would happen and one button, and only the button does it. Whoever
 * acts on a link still asks whether the person may: a link says who was written to, never what they may do today.
 */
@ApplicationScoped
public class SignedLinks {
    private final LinkQueries queries;
    private final Today today;
    private volatile LinkSeal seal;

    @Inject
    public SignedLinks(LinkQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /**
     * A word for an address, of letters, digits, hyphens and underscores.
     *
     * @param purpose what the link is for; another purpose cannot read it
     * @param person 0 for somebody who has no account
     * @param until the link works up to and including this second
     */
    public String sign(String purpose, long person, long subject, Instant until) {
        return seal().write(new SignedLink(purpose, person, subject, until));
    }

    /** Empty when it is forged, for another purpose or too old, or when the person has been erased. */
    public Optional<SignedLink> read(String purpose, String word) {
        return seal().read(purpose, word)
                .filter(link -> !today.now().isAfter(link.until()))
                .filter(link ->
                        link.person() == 0 || !queries.named(link.person()).isEmpty());
    }

    private LinkSeal seal() {
        if (seal == null) {
            seal = new LinkSeal(queries.word(LinkKey.ONLY).get(0));
        }
        return seal;
    }
}

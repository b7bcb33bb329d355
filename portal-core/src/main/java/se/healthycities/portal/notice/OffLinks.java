package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.time.Today;

/** The links by which somebody ends letters of a kind from the letter itself, without logging in (G3, G6). */
@ApplicationScoped
public class OffLinks {
    /** Stands for everything that comes in the digest. */
    public static final String DIGEST = "digest";

    private static final String PURPOSE = "notice.";
    private static final String ADDRESS = "/notices/off/";
    private static final Duration LIFE = Duration.ofDays(400);

    private final SignedLinks links;
    private final NoticeKinds kinds;
    private final Today today;

    @Inject
    public OffLinks(SignedLinks links, NoticeKinds kinds, Today today) {
        this.links = links;
        this.kinds = kinds;
        this.today = today;
    }

    /** What such a link ends. @param space null for every space */
    public record Ending(String kind, long person, Long space) {}

    /** The path for a letter's envelope. @param kind of a notice, or {@link #DIGEST}; {@code space} null for every space */
    public String off(String kind, long person, Long space) {
        return ADDRESS
                + links.sign(
                        PURPOSE + kind,
                        person,
                        space == null ? 0 : space,
                        today.now().plus(LIFE));
    }

    /** Empty for a word that is forged or too old, or whose person has been erased. */
    public Optional<Ending> read(String word) {
        return Stream.concat(Stream.of(DIGEST), kinds.names().stream())
                .flatMap(kind -> links.read(PURPOSE + kind, word).map(link -> ending(kind, link)).stream())
                .findFirst();
    }

    private static Ending ending(String kind, SignedLink link) {
        return new Ending(kind, link.person(), link.subject() == 0 ? null : link.subject());
    }
}

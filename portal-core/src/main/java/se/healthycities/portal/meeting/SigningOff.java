package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.decision.DecisionService;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * The way of minutes from the last word to the last signature (D7): ready, signed by the chair and by each adjuster as
 * themselves, for the affiliation of their seat; then they stand still, and only notes are added.
 */
@ApplicationScoped
public class SigningOff {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    /** The longest correction. */
    public static final int NOTE = 5_000;

    private final EntityManager entityManager;
    private final MeetingQueries queries;
    private final MinutesQueries signatures;
    private final MeetingRoom room;
    private final MinutesText text;
    private final MinutesLetters letters;
    private final Signing signing;
    private final DecisionService decisions;
    private final Today today;

    @Inject
    public SigningOff(
            EntityManager entityManager,
            MeetingQueries queries,
            MinutesQueries signatures,
            MeetingRoom room,
            MinutesText text,
            MinutesLetters letters,
            Signing signing,
            DecisionService decisions,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.signatures = signatures;
        this.room = room;
        this.text = text;
        this.letters = letters;
        this.signing = signing;
        this.decisions = decisions;
        this.today = today;
    }

    /**
     * Asks for signatures; a second time nothing happens.
     *
     * @throws NotReady before the meeting has begun, or without a chair and an adjuster
     */
    @Guarded(Access.REPLY)
    @Transactional
    public void ready(Scene scene, long id) {
        Meeting meeting = room.meeting(scene, id);
        room.writing(scene, meeting);
        if (!signatures.inForce(id).isEmpty()) {
            return;
        }
        MeetingDetails details = queries.one(id).get(0);
        Set<RoleKind> held =
                queries.allRoles(id).stream().map(MeetingRole::getRole).collect(Collectors.toSet());
        if (!details.begun(today.now()) || !held.containsAll(Set.of(RoleKind.CHAIR, RoleKind.ADJUSTER))) {
            throw new NotReady();
        }
        decisions.hold(DecisionSource.Kind.MEETING, id);
        ReadyMinutes minutes =
                new ReadyMinutes(meeting, details.heading(), text.of(details, SWEDISH), room.by(scene), today.now());
        entityManager.persist(minutes);
        entityManager.flush();
        letters.ready(minutes);
        room.tell(scene, meeting, MinutesReady::new);
        room.audit(scene, "minutes-ready", meeting, Change.NONE);
    }

    /**
     * Nobody shall sign these minutes: they are written in again, and so is what they decided. Once they are taken back nothing
     * more happens.
     */
    @Guarded(Access.REPLY)
    @Transactional
    public void takeBack(Scene scene, long id) {
        Meeting meeting = room.meeting(scene, id);
        room.writing(scene, meeting);
        room.open(scene, meeting);
    }

    /**
     * As oneself; a second time nothing happens.
     *
     * @param minutes what the visitor had before them
     */
    @Guarded(Access.READ)
    @Transactional
    public void sign(Scene scene, long minutes, long person) {
        signing.sign(scene, minutes, person, false);
    }

    /** By the link of a letter, which says who was written to: whether that person may sign is asked now. */
    @Guarded(Access.VISIT)
    @Transactional
    public void sign(SignedLink link) {
        ReadyMinutes minutes = entityManager.find(ReadyMinutes.class, link.subject());
        if (minutes == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        signing.sign(minutes.getMeeting().getSpace().scene(), link.subject(), link.person(), true);
    }

    /** What signed minutes should have said: a note beside them, never a change. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void correct(Scene scene, long id, String words, UUID form) {
        room.leading(scene);
        Meeting meeting = room.meeting(scene, id);
        boolean signed = signatures.inForce(id).stream().anyMatch(minutes -> !minutes.open());
        if (!signed) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        if (queries.noted(form) > 0) {
            return;
        }
        entityManager.persist(
                new MeetingNote(meeting, NoteKind.CORRECTION, words.strip(), room.by(scene), today.now(), form));
        room.tell(scene, meeting, MinutesCorrected::new);
        room.audit(scene, "minutes-corrected", meeting, Change.NONE);
    }
}

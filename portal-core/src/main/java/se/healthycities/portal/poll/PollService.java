package se.healthycities.portal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionPlan;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionService;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Opens, ends and decides polls, for whoever leads a space; the time that is chosen becomes one occasion, however often. */
@ApplicationScoped
public class PollService {
    private static final String MEETING = "member_meeting";

    private final EntityManager entityManager;
    private final PollQueries queries;
    private final PollLetters letters;
    private final OccasionService occasions;
    private final OccasionReads occasionReads;
    private final PollDoor door;
    private final Markdown markdown;
    private final Facts facts;
    private final Today today;

    @Inject
    public PollService(
            EntityManager entityManager,
            PollQueries queries,
            PollLetters letters,
            OccasionService occasions,
            OccasionReads occasionReads,
            PollDoor door,
            Markdown markdown,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.letters = letters;
        this.occasions = occasions;
        this.occasionReads = occasionReads;
        this.door = door;
        this.markdown = markdown;
        this.facts = facts;
        this.today = today;
    }

    /**
     * Asks those who read the space.
     *
     * @param invites true to write to everybody who sits there, now and when their answers are missed
     * @return the poll's id, also when the form was sent before
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public long open(Scene scene, PollPlan plan, boolean invites, UUID form) {
        List<Long> before = queries.made(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        Standing standing = door.leading(scene);
        Space space = entityManager.getReference(Space.class, standing.space());
        Affiliation by = door.by(standing);
        Poll poll = new Poll(space, plan, markdown.toHtml(plan.text()), invites, by, today.now(), form);
        entityManager.persist(poll);
        facts.tell(new PollOpened(poll.getId(), standing.space(), by.getId()));
        if (invites) {
            letters.invite(poll, door.person());
        }
        return poll.getId();
    }

    /** Takes no more answers; a second time nothing happens. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void close(Scene scene, long id) {
        Standing standing = door.leading(scene);
        Poll poll = door.locked(scene, id);
        if (poll.ended()) {
            return;
        }
        poll.close(today.now());
        facts.tell(new PollClosed(id, standing.space(), door.by(standing).getId()));
    }

    /**
     * Makes an occasion of one of the times and publishes it; the poll ends. A second time nothing happens, whichever time is
     * chosen then.
     *
     * @return the key of the occasion
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public String decide(Scene scene, long id, long time) {
        Standing standing = door.leading(scene);
        Poll poll = door.locked(scene, id);
        if (poll.getOccasion() != null) {
            return poll.getOccasion().getKey();
        }
        PollTime chosen = poll.time(time).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        OccasionPlan plan = new OccasionPlan(
                poll.getTitle(),
                MEETING,
                chosen.when(),
                poll.getPlace(),
                poll.getMode(),
                KnownOccasion.SPACE,
                null,
                poll.getText(),
                null,
                null,
                null,
                false,
                null);
        UUID once = UUID.nameUUIDFromBytes(("poll:" + id).getBytes(StandardCharsets.UTF_8));
        OccasionDetails made =
                occasionReads.one(occasions.make(scene, plan, once)).orElseThrow();
        occasions.publish(scene, made.id());
        poll.become(entityManager.getReference(Occasion.class, made.id()), today.now());
        facts.tell(new PollDecided(id, standing.space(), door.by(standing).getId()));
        return made.key();
    }
}

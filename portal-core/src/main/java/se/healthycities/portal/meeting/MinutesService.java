package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.decision.DecisionPlan;
import se.healthycities.portal.decision.DecisionService;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.draft.TextDrafts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.task.NewTask;
import se.healthycities.portal.task.Task;
import se.healthycities.portal.task.TaskService;
import se.healthycities.portal.time.Today;

/**
 * Writes the minutes item by item while the meeting goes on, and makes decisions and tasks of items (D7). Two who write the same item at once
 * are told of each other, and neither text is lost.
 */
@ApplicationScoped
public class MinutesService {
    /** The longest text of an item. */
    public static final int TEXT = ItemPlan.TEXT;

    private final EntityManager entityManager;
    private final MeetingQueries queries;
    private final MeetingRoom room;
    private final TaskService tasks;
    private final DecisionService decisions;
    private final TextDrafts drafts;
    private final Markdown markdown;
    private final Today today;

    @Inject
    public MinutesService(
            EntityManager entityManager,
            MeetingQueries queries,
            MeetingRoom room,
            TaskService tasks,
            DecisionService decisions,
            TextDrafts drafts,
            Markdown markdown,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.room = room;
        this.tasks = tasks;
        this.decisions = decisions;
        this.drafts = drafts;
        this.markdown = markdown;
        this.today = today;
    }

    /**
     * @param version the one that the visitor had before them
     * @throws Overtaken when somebody else has saved another text since
     */
    @Guarded(Access.REPLY)
    @Transactional
    public void write(Scene scene, long id, int version, String text) {
        AgendaItem item = room.item(scene, id);
        room.writing(scene, item.getMeeting());
        String words = text.strip();
        if (words.length() > TEXT) {
            throw new IllegalArgumentException("Minutes can be read.");
        }
        if (!item.getSaid().equals(words)) {
            if (item.getSaidVersion() != version) {
                throw new Overtaken();
            }
            room.open(scene, item.getMeeting());
            item.say(words, markdown.toHtml(words), room.by(scene), today.now());
            room.tell(scene, item.getMeeting(), MinutesWritten::new);
        }
        drafts.drop(DraftPlace.minutes(id));
    }

    /**
     * Enters what was minuted of an item into the space's register of decisions, as decided on the day of the meeting.
     *
     * @return the id of the decision, also when the item became one before
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public long decide(Scene scene, long id) {
        room.leading(scene);
        AgendaItem item = room.item(scene, id);
        if (item.getDecisionId() != null) {
            return item.getDecisionId();
        }
        Meeting meeting = item.getMeeting();
        room.open(scene, meeting);
        String address = MeetingAddresses.item(
                meeting.getSpace().getPath(), meeting.getOccasion().getKey(), id);
        LocalDate day = meeting.getOccasion().getFirstDay();
        DecisionPlan plan = new DecisionPlan(
                item.getTitle(),
                item.getSaid(),
                day.isAfter(today.date()) ? today.date() : day,
                null,
                null,
                null,
                DecisionSource.meeting(meeting.getId(), address));
        long decision =
                decisions.record(scene.in("decisions"), plan, MeetingRoom.key("decision", item.getRequestKey()));
        item.decided(decision);
        room.tell(scene, meeting, MinutesWritten::new);
        return decision;
    }

    /**
     * Gives somebody who sits in the space something to do after the meeting.
     *
     * @return the id of the task, also when the form was sent before
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public long task(Scene scene, long id, String what, long responsible, LocalDate due, UUID form) {
        room.leading(scene);
        AgendaItem item = room.item(scene, id);
        List<Long> before = queries.made(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        Meeting meeting = item.getMeeting();
        long space = meeting.getSpace().getId();
        boolean seated =
                queries.seated(space, today.date()).stream().anyMatch(holder -> holder.affiliation() == responsible);
        if (!seated) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        room.open(scene, meeting);
        Affiliation holder = entityManager.getReference(Affiliation.class, responsible);
        String address = MeetingAddresses.item(
                meeting.getSpace().getPath(), meeting.getOccasion().getKey(), id);
        long task = tasks.make(
                new NewTask(what, address, space, holder.getOrganisation().getId(), responsible, due),
                room.by(scene).getId());
        entityManager.persist(new ItemTask(item, entityManager.getReference(Task.class, task), form));
        room.tell(scene, meeting, MinutesWritten::new);
        return task;
    }
}

package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/**
 * Prepares what an occasion is about: for whoever leads its space, freely until the papers are locked and with a note
 * afterwards (D7). The first item makes the meeting.
 */
@ApplicationScoped
public class AgendaService {
    private final EntityManager entityManager;
    private final MeetingQueries queries;
    private final MeetingRoom room;
    private final Markdown markdown;

    @Inject
    public AgendaService(EntityManager entityManager, MeetingQueries queries, MeetingRoom room, Markdown markdown) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.room = room;
        this.markdown = markdown;
    }

    /** @return the id of the meeting, also when it was prepared before */
    @Guarded(Access.CONVENE)
    @Transactional
    public long prepare(Scene scene, long occasion) {
        return room.prepared(scene, occasion).getId();
    }

    /**
     * One more item at the end.
     *
     * @return its id, also when the form was sent before
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public long add(Scene scene, long occasion, ItemPlan plan, WhyChanged why) {
        Meeting meeting = room.prepared(scene, occasion);
        List<Long> before = queries.added(why.form());
        if (!before.isEmpty()) {
            return before.get(0);
        }
        room.openAgenda(scene, meeting, why);
        AgendaItem item = append(meeting, plan, queries.agenda(meeting.getId()).size() + 1, why.form());
        room.tell(scene, meeting, AgendaChanged::new);
        return item.getId();
    }

    /**
     * @param version the one that the visitor had before them
     * @throws Overtaken when somebody else has changed the item since
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public void change(Scene scene, long id, int version, ItemPlan plan, WhyChanged why) {
        room.leading(scene);
        AgendaItem item = room.item(scene, id);
        if (item.plan().equals(plan)) {
            return;
        }
        if (item.getVersion() != version) {
            throw new Overtaken();
        }
        if (room.openAgenda(scene, item.getMeeting(), why) && item.change(plan, markdown.toHtml(plan.text()))) {
            room.tell(scene, item.getMeeting(), AgendaChanged::new);
        }
    }

    /** One place up or down from where the visitor saw it; pressed twice it moves once. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void move(Scene scene, long id, int from, boolean up, WhyChanged why) {
        room.leading(scene);
        AgendaItem item = room.item(scene, id);
        int to = up ? from - 1 : from + 1;
        AgendaItem other = queries.agenda(item.getMeeting().getId()).stream()
                .filter(one -> one.getPosition() == to)
                .findFirst()
                .orElse(null);
        if (item.getPosition() == from && other != null && room.openAgenda(scene, item.getMeeting(), why)) {
            other.move(from);
            item.move(to);
            room.tell(scene, item.getMeeting(), AgendaChanged::new);
        }
    }

    /** What has been minuted, decided or given to somebody stays. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void remove(Scene scene, long id, WhyChanged why) {
        room.leading(scene);
        if (queries.meetingOf(id).isEmpty()) {
            return;
        }
        AgendaItem item = room.item(scene, id);
        if (!item.getSaid().isEmpty() || item.getDecisionId() != null || queries.tasksOf(id) > 0) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        room.openAgenda(scene, item.getMeeting(), why);
        Meeting meeting = item.getMeeting();
        queries.dropPapers(id);
        queries.agenda(meeting.getId()).stream()
                .filter(later -> later.getPosition() > item.getPosition())
                .forEach(later -> later.move(later.getPosition() - 1));
        entityManager.remove(item);
        room.tell(scene, meeting, AgendaChanged::new);
    }

    /** Puts the items of a template below what is there, in the language of whoever chose it. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void fill(Scene scene, long occasion, AgendaTemplate template, Locale language, WhyChanged why) {
        appendAll(scene, room.prepared(scene, occasion), template.items(language), why);
    }

    /** As last time: the items of the space's meeting before this one, without what was said and who presented. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void repeat(Scene scene, long occasion, WhyChanged why) {
        Meeting meeting = room.prepared(scene, occasion);
        long space = meeting.getSpace().getId();
        List<ItemPlan> plans = queries.before(space, meeting.getOccasion().getFirstDay()).stream()
                .flatMap(last -> queries.agenda(last).stream())
                .map(AgendaItem::plan)
                .map(plan -> new ItemPlan(plan.kind(), plan.title(), "", plan.length(), null, null))
                .toList();
        appendAll(scene, meeting, plans, why);
    }

    private void appendAll(Scene scene, Meeting meeting, List<ItemPlan> plans, WhyChanged why) {
        if (plans.isEmpty()
                || !queries.added(MeetingRoom.key("item 0", why.form())).isEmpty()) {
            return;
        }
        room.openAgenda(scene, meeting, why);
        int last = queries.agenda(meeting.getId()).size();
        for (int i = 0; i < plans.size(); i++) {
            append(meeting, plans.get(i), last + i + 1, MeetingRoom.key("item " + i, why.form()));
        }
        room.tell(scene, meeting, AgendaChanged::new);
    }

    private AgendaItem append(Meeting meeting, ItemPlan plan, int position, UUID form) {
        AgendaItem item = new AgendaItem(meeting, position, plan, markdown.toHtml(plan.text()), form);
        entityManager.persist(item);
        return item;
    }
}

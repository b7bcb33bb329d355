package se.healthycities.themegroups.focus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupActor;
import se.healthycities.themegroups.group.GroupWriting;

/** Begins, changes and ends focus areas, for whoever leads a group (INV-122): one at a time is the main focus. */
@ApplicationScoped
public class FocusService {
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final FocusQueries queries;
    private final GroupWriting writing;
    private final Markdown markdown;
    private final Today today;

    @Inject
    public FocusService(FocusQueries queries, GroupWriting writing, Markdown markdown, Today today) {
        this.queries = queries;
        this.writing = writing;
        this.markdown = markdown;
        this.today = today;
    }

    /**
     * @param form the key of the form, so that it acts once
     * @return the id of the area, also when the form was sent before
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public long start(Scene scene, FocusPlan plan, UUID form) {
        GroupActor actor = writing.actor(scene, Access.CONVENE);
        List<Long> before = queries.made(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        writing.alone(actor);
        String html = markdown.toHtml(plan.text());
        FocusArea area = writing.keep(new FocusArea(actor.space(), plan, html, actor.affiliation(), today.now(), form));
        onlyMain(area, plan);
        writing.tell(actor, area.getId(), FocusAreaStarted::new);
        return area.getId();
    }

    /**
     * Says all of it anew.
     *
     * @param seen the version that the words were made from
     * @return false when somebody has changed it since, and nothing was written
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public boolean change(Scene scene, long id, FocusPlan plan, int seen) {
        GroupActor actor = writing.actor(scene, Access.CONVENE);
        writing.alone(actor);
        FocusArea area = locked(actor, id);
        if (area.getVersion() != seen) {
            return false;
        }
        area.say(plan, markdown.toHtml(plan.text()), actor.affiliation(), today.now());
        onlyMain(area, plan);
        writing.tell(actor, id, FocusAreaChanged::new);
        return true;
    }

    /** Today is its last day; one that ended before stays as it is. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void end(Scene scene, long id) {
        GroupActor actor = writing.actor(scene, Access.CONVENE);
        FocusArea area = locked(actor, id);
        if (area.getPeriod().to() == null || area.getPeriod().to().isAfter(today.date())) {
            area.end(today.date(), actor.affiliation(), today.now());
            writing.tell(actor, id, FocusAreaChanged::new);
        }
    }

    private void onlyMain(FocusArea area, FocusPlan plan) {
        if (plan.main()) {
            LocalDate last = plan.period().to() == null ? FAR : plan.period().to();
            queries.mainOnes(
                            area.getSpace().getId(), area.getId(), plan.period().from(), last)
                    .forEach(FocusArea::stepBack);
        }
    }

    private FocusArea locked(GroupActor actor, long id) {
        return writing.locked(actor, FocusArea.class, id, FocusArea::getSpace);
    }
}

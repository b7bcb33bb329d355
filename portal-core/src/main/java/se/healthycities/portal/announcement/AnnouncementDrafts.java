package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Writes announcements and keeps them as drafts: nobody is told of one, and no letter comes of it (fault 5). */
@ApplicationScoped
public class AnnouncementDrafts {
    private final EntityManager entityManager;
    private final AnnouncementQueries queries;
    private final Leading leading;
    private final RecipientRows recipients;
    private final Markdown markdown;
    private final Today today;

    @Inject
    public AnnouncementDrafts(
            EntityManager entityManager,
            AnnouncementQueries queries,
            Leading leading,
            RecipientRows recipients,
            Markdown markdown,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.leading = leading;
        this.recipients = recipients;
        this.markdown = markdown;
        this.today = today;
    }

    /** Makes a draft and shows whom it would reach; the same key makes one draft. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public long write(Scene scene, AnnouncementWords words, UUID key) {
        leading.require(scene);
        List<Announcement> known = queries.keyed(key);
        if (!known.isEmpty()) {
            return leading.found(scene, known.get(0).getId()).getId();
        }
        Announcement draft = new Announcement(leading.space(scene), leading.acting(scene), today.now(), key);
        put(scene, draft, words);
        entityManager.persist(draft);
        show(draft);
        return draft.getId();
    }

    /** Changes a draft and shows whom it would reach now. What is sent stays as it is. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void rewrite(Scene scene, long id, AnnouncementWords words) {
        Announcement draft = draft(scene, id);
        put(scene, draft, words);
        show(draft);
    }

    /** Shows once more whom a draft would reach, as of now. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void showAgain(Scene scene, long id) {
        Announcement draft = draft(scene, id);
        Recipients now = recipients.today(draft);
        recipients.show(draft, now, now.since(recipients.shown(draft)));
    }

    /** Throws a draft away; a second time nothing is there. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void discard(Scene scene, long id) {
        Announcement draft = draft(scene, id);
        recipients.drop(id);
        entityManager.remove(draft);
    }

    private Announcement draft(Scene scene, long id) {
        Announcement draft = leading.found(scene, id);
        if (draft.isSent()) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        return draft;
    }

    private void show(Announcement draft) {
        entityManager.flush();
        recipients.show(draft, recipients.today(draft), Map.of());
    }

    private void put(Scene scene, Announcement draft, AnnouncementWords words) {
        boolean office = leading.visitor().coordinates();
        boolean elsewhere = words.aim().inSpace() != (scene.space() != null);
        if (elsewhere || (words.aim() == Aim.READERS || words.required()) && !office) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        draft.write(words, html(words.text()), html(words.textEnglish()), today.now());
        Set<Organisation> chosen = words.organisations().isEmpty()
                ? Set.of()
                : new HashSet<>(queries.organisations(words.organisations()));
        draft.choose(chosen);
    }

    private String html(String text) {
        return text == null ? null : markdown.toHtml(text);
    }
}

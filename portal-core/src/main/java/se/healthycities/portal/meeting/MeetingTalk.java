package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Audience;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Texts;

/**
 * Opens the discussion of a meeting in its space, once, and writes to those who are registered for the occasion and read the
 * space, so that the dialogue goes on where the group is (INV-147).
 */
@ApplicationScoped
public class MeetingTalk {
    private static final int TITLE = 150;

    private final EntityManager entityManager;
    private final MeetingQueries queries;
    private final MeetingRoom room;
    private final DiscussionService discussions;
    private final Audience audience;
    private final Mailer mailer;

    @Inject
    public MeetingTalk(
            EntityManager entityManager,
            MeetingQueries queries,
            MeetingRoom room,
            DiscussionService discussions,
            Audience audience,
            Mailer mailer) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.room = room;
        this.discussions = discussions;
        this.audience = audience;
        this.mailer = mailer;
    }

    /** @return the id of the discussion, also when it was opened before */
    @Guarded(Access.CONVENE)
    @Transactional
    public long open(Scene scene, long id, Locale language) {
        room.leading(scene);
        Meeting meeting = room.meeting(scene, id);
        if (meeting.getDiscussion() != null) {
            return meeting.getDiscussion().getId();
        }
        MeetingDetails details = queries.one(id).get(0);
        String title = Texts.get(MeetingTalk.class, "title", language).replace("{0}", details.title());
        String text = Texts.get(MeetingTalk.class, "text", language).replace("{0}", details.address());
        String line = title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
        UUID once = UUID.nameUUIDFromBytes(("talk of meeting " + id).getBytes(StandardCharsets.UTF_8));
        long talk = discussions.start(scene.in("discussions"), line, text, Set.of(), once);
        meeting.talkedAboutIn(entityManager.getReference(Discussion.class, talk));
        room.tell(scene, meeting, MeetingTalkOpened::new);
        announce(details, Addresses.discussion(details.spacePath(), talk, line));
        return talk;
    }

    private void announce(MeetingDetails meeting, String address) {
        Set<Long> readers = Set.copyOf(audience.people(meeting.space()));
        for (Addressee one : queries.registered(meeting.occasion())) {
            if (readers.contains(one.person())) {
                Locale language = Locale.forLanguageTag(one.language());
                Map<String, String> values = Map.of(
                        "name", one.name(),
                        "title", meeting.title(),
                        "space", meeting.spaceName(language),
                        "talk", address);
                mailer.send(new Letter(MeetingTalk.class, "talk", one.email(), language, values));
            }
        }
    }
}

package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.file.FileVersion;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** The papers of a meeting: files of its space, which stand still from the moment that they are locked (D7, E3). */
@ApplicationScoped
public class PaperService {
    private final EntityManager entityManager;
    private final MeetingQueries queries;
    private final MeetingRoom room;
    private final FileService files;
    private final Today today;

    @Inject
    public PaperService(
            EntityManager entityManager, MeetingQueries queries, MeetingRoom room, FileService files, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.room = room;
        this.files = files;
        this.today = today;
    }

    /** Puts files of the space to an item; those that it has already stay as they are. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void attach(Scene scene, long id, Set<Long> chosen, WhyChanged why) {
        room.leading(scene);
        AgendaItem item = room.item(scene, id);
        List<SharedFile> found = chosen.stream()
                .filter(file -> queries.paper(id, file).isEmpty())
                .map(file -> queries.file(file, item.getMeeting().getSpace().getId()).stream()
                        .findFirst()
                        .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene)))
                .toList();
        if (!found.isEmpty() && room.openAgenda(scene, item.getMeeting(), why)) {
            attach(scene, item, found);
        }
    }

    /** The same for files that come with the form: they become files at the top of the space. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void upload(Scene scene, long id, Set<UUID> drafts, WhyChanged why) {
        room.leading(scene);
        AgendaItem item = room.item(scene, id);
        if (files.drafts(drafts).isEmpty() || !room.openAgenda(scene, item.getMeeting(), why)) {
            return;
        }
        attach(
                scene,
                item,
                files.add(scene.in("files"), drafts).stream()
                        .map(FileVersion::getFile)
                        .toList());
    }

    private void attach(Scene scene, AgendaItem item, List<SharedFile> found) {
        for (SharedFile file : found) {
            Paper paper = new Paper(item, file, room.by(scene), today.now());
            if (item.getMeeting().locked()) {
                paper.lock();
            }
            entityManager.persist(paper);
        }
        room.tell(scene, item.getMeeting(), AgendaChanged::new);
    }

    /** The file stays in the space. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void detach(Scene scene, long id, long file, WhyChanged why) {
        room.leading(scene);
        AgendaItem item = room.item(scene, id);
        List<Paper> papers = queries.paper(id, file);
        if (!papers.isEmpty() && room.openAgenda(scene, item.getMeeting(), why)) {
            papers.forEach(entityManager::remove);
            room.tell(scene, item.getMeeting(), AgendaChanged::new);
        }
    }

    /** From now on each paper is the version that it is now; a second time nothing happens. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void lock(Scene scene, long id) {
        room.leading(scene);
        Meeting meeting = room.meeting(scene, id);
        if (meeting.locked()) {
            return;
        }
        room.open(scene, meeting);
        meeting.lock(room.by(scene), today.now());
        queries.allPapers(id).forEach(Paper::lock);
        room.tell(scene, meeting, PapersLocked::new);
        room.audit(scene, "papers-locked", meeting, Change.NONE);
    }

    /** Until the meeting begins. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void unlock(Scene scene, long id) {
        room.leading(scene);
        Meeting meeting = room.meeting(scene, id);
        if (!meeting.locked()) {
            return;
        }
        boolean begun = queries.one(id).get(0).begun(today.now());
        if (begun) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        room.open(scene, meeting);
        meeting.unlock();
        queries.allPapers(id).forEach(Paper::unlock);
        room.tell(scene, meeting, PapersUnlocked::new);
        room.audit(scene, "papers-unlocked", meeting, Change.NONE);
    }
}

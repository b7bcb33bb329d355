package se.healthycities.portal.meeting;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.file.Blob;
import se.healthycities.portal.file.FileVersion;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.SeatRole;

/** A group with a meeting in ten days: the official leads it, Folke and the politician sit in it. */
public abstract class MeetingRooms extends CalendarRooms {
    protected String key;
    protected long occasion;

    @BeforeEach
    void convene() {
        seat(group, POLITICIAN, SeatRole.MEMBER);
        as(OFFICIAL);
        key = published(GROUP, plan("Gruppens möte"));
        occasion = id(key);
    }

    /** The address of the meeting. */
    protected final String page() {
        return "/spaces/gruppen/meetings/" + key;
    }

    /** From now on the meeting goes on. */
    protected final void begin() {
        clock.set(DAY, LocalTime.of(13, 30));
    }

    protected final long item(String title) {
        return item(title, 10);
    }

    protected final long item(String title, Integer length) {
        ItemPlan plan = new ItemPlan(ItemKind.DISCUSSION, title, "", length, null, null);
        long id = agendas().add(GROUP, occasion, plan, nothing());
        entityManager.flush();
        return id;
    }

    protected static WhyChanged nothing() {
        return WhyChanged.nothing(UUID.randomUUID());
    }

    protected static WhyChanged because(String words) {
        return new WhyChanged(words, UUID.randomUUID());
    }

    protected final MeetingDetails meeting() {
        entityManager.flush();
        return reads().ofOccasion(occasion).orElseThrow();
    }

    protected final List<ItemRow> items() {
        return reads().items(meeting().id());
    }

    protected final void say(long item, String words) {
        int version = row(item).saidVersion();
        minutes().write(GROUP, item, version, words);
        entityManager.flush();
        entityManager.clear();
    }

    protected final ItemRow row(long item) {
        return items().stream().filter(row -> row.id() == item).findFirst().orElseThrow();
    }

    /** The official leads and Folke adjusts. */
    protected final void roles() {
        presence()
                .choose(
                        GROUP,
                        meeting().id(),
                        new RoleWish(affiliation(OFFICIAL), affiliation(POLITICIAN), Set.of(affiliation(FOLKE))));
        entityManager.flush();
    }

    /** The meeting goes on, its roles are chosen and its one item is minuted. */
    protected final long held() {
        long item = item("Budget");
        roles();
        begin();
        say(item, "Vi är överens.");
        return item;
    }

    protected final void sign(String email) {
        entityManager.flush();
        signing().sign(GROUP, meeting().minutes(), person(email));
        entityManager.flush();
    }

    protected final long affiliation(String email) {
        return entityManager
                .createQuery("from Affiliation a where a.person.email = :email order by a.id", Affiliation.class)
                .setParameter("email", email)
                .setMaxResults(1)
                .getSingleResult()
                .getId();
    }

    protected final long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    protected final SharedFile file(String name) {
        SharedFile file = new SharedFile(
                group, name, entityManager.getReference(Affiliation.class, affiliation(OFFICIAL)), clock.instant());
        entityManager.persist(file);
        version(file, 1);
        return file;
    }

    protected final void version(SharedFile file, int number) {
        Object[] known = (Object[]) entityManager
                .createNativeQuery("select sha256, bytes, media_type from core.file_versions order by id limit 1")
                .getSingleResult();
        Blob blob = new Blob((String) known[0], ((Number) known[1]).longValue(), (String) known[2]);
        entityManager.persist(new FileVersion(
                file,
                number,
                blob,
                entityManager.getReference(Affiliation.class, affiliation(OFFICIAL)),
                clock.instant()));
        entityManager.flush();
    }

    protected final List<String> told() {
        return words("select kind from core.facts where subject = " + meeting().id()
                + " and kind in ('MeetingPrepared', 'PapersLocked', 'MinutesReady', 'MinutesTakenBack', 'MinutesSigned')"
                + " order by id");
    }

    protected final MeetingReads reads() {
        return beans.of(MeetingReads.class);
    }

    protected final AgendaService agendas() {
        return beans.of(AgendaService.class);
    }

    protected final PaperService papers() {
        return beans.of(PaperService.class);
    }

    protected final MinutesService minutes() {
        return beans.of(MinutesService.class);
    }

    protected final PresenceService presence() {
        return beans.of(PresenceService.class);
    }

    protected final SigningOff signing() {
        return beans.of(SigningOff.class);
    }
}

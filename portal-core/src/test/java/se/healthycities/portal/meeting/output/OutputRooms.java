package se.healthycities.portal.meeting.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.meeting.AgendaService;
import se.healthycities.portal.meeting.Attendance;
import se.healthycities.portal.meeting.ItemKind;
import se.healthycities.portal.meeting.ItemPlan;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.meeting.PaperService;
import se.healthycities.portal.meeting.PresenceService;
import se.healthycities.portal.meeting.RoleWish;
import se.healthycities.portal.meeting.SeatHolder;
import se.healthycities.portal.meeting.SigningOff;
import se.healthycities.portal.meeting.WhyChanged;
import se.healthycities.portal.meeting.output.web.OutputPart;
import se.healthycities.portal.meeting.web.MeetingPart;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Scene;

/** A group that meets, with an agenda and papers: the official leads it, Folke sits in it. */
public abstract class OutputRooms extends CalendarRooms {
    protected static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @BeforeEach
    void takenAlong() {
        beans.found(MeetingPart.class, new OutputPart());
    }

    /** Prepared by the official, who acts from now on. @return the key of its occasion */
    protected final String meeting(String title, LocalDate day) {
        as(OFFICIAL);
        String key = published(GROUP, plan(title, at(day, 13, 15), KnownOccasion.SPACE, null));
        beans.of(AgendaService.class).prepare(GROUP, id(key));
        entityManager.flush();
        return key;
    }

    protected final long item(String key, String title) {
        ItemPlan plan = new ItemPlan(ItemKind.DECISION, title, "Vi **beslutar**.", 20, null, null);
        long item = beans.of(AgendaService.class).add(GROUP, id(key), plan, why());
        entityManager.flush();
        return item;
    }

    protected final void paper(long item, String name, byte[] content) {
        beans.of(PaperService.class).upload(GROUP, item, Set.of(draft(name, content)), why());
        entityManager.flush();
    }

    protected final UUID draft(String name, byte[] content) {
        UUID draft = beans.of(FileService.class)
                .draft(new ByteArrayInputStream(content), name)
                .getId();
        entityManager.flush();
        return draft;
    }

    protected static WhyChanged why() {
        return WhyChanged.nothing(UUID.randomUUID());
    }

    protected final MeetingDetails details(String key) {
        entityManager.flush();
        entityManager.clear();
        return beans.of(MeetingReads.class).ofOccasion(id(key)).orElseThrow();
    }

    protected final long affiliation(String key, String person) {
        String family = person.split("[.@]")[1];
        return beans.of(MeetingReads.class).seated(group.getId(), one(key).firstDay()).stream()
                .filter(holder -> holder.name().toLowerCase(Locale.ROOT).contains(family.substring(0, 5)))
                .map(SeatHolder::affiliation)
                .findFirst()
                .orElseThrow();
    }

    /** The official leads, Folke adjusts, both were there and both sign. */
    protected final void signed(String key) {
        ready(key);
        sign(OFFICIAL, key);
        sign(FOLKE, key);
    }

    protected final void ready(String key) {
        long meeting = details(key).id();
        long official = affiliation(key, OFFICIAL);
        long folke = affiliation(key, FOLKE);
        beans.of(PresenceService.class).choose(GROUP, meeting, new RoleWish(official, null, Set.of(folke)));
        beans.of(PresenceService.class)
                .note(GROUP, meeting, Map.of(official, Attendance.PRESENT, folke, Attendance.REMOTE));
        entityManager.flush();
        beans.of(SigningOff.class).ready(GROUP, meeting);
        entityManager.flush();
    }

    private void sign(String email, String key) {
        as(email);
        long person = beans.of(Visitors.class).current().person();
        beans.of(SigningOff.class).sign(GROUP, details(key).minutes(), person);
        entityManager.flush();
    }

    /** The one PDF as the visitor gets it. */
    protected final String papers(String key) {
        return text(papersOf(key));
    }

    protected final byte[] papersOf(String key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Scene scene = GROUP.in("meetings");
            beans.of(MeetingFolder.class).write(scene, details(key), SWEDISH, out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    protected static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.meeting.AgendaItem;
import se.healthycities.portal.meeting.Attendance;
import se.healthycities.portal.meeting.ItemKind;
import se.healthycities.portal.meeting.ItemPlan;
import se.healthycities.portal.meeting.ItemTask;
import se.healthycities.portal.meeting.Meeting;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.meeting.MeetingRole;
import se.healthycities.portal.meeting.MinutesText;
import se.healthycities.portal.meeting.Paper;
import se.healthycities.portal.meeting.Presence;
import se.healthycities.portal.meeting.ReadyMinutes;
import se.healthycities.portal.meeting.RoleKind;
import se.healthycities.portal.meeting.Signature;
import se.healthycities.portal.meeting.Visit;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.task.Task;

/** Three meetings of the demo network: one that was held and signed, one that is prepared, and the board's next one with locked papers. */
@ApplicationScoped
public class DemoMeetings implements DemoPart {
    private final Markdown markdown;
    private final MeetingReads meetings;
    private final MinutesText text;

    @Inject
    public DemoMeetings(Markdown markdown, MeetingReads meetings, MinutesText text) {
        this.markdown = markdown;
        this.meetings = meetings;
        this.text = text;
    }

    @Override
    public int order() {
        return 106;
    }

    @Override
    public void load(DemoNetwork network) {
        Map<String, List<CSVRecord>> agendas = new HashMap<>();
        network.rows("agendas_demo")
                .forEach(row -> agendas.computeIfAbsent(row.get("meeting_key"), unused -> new ArrayList<>())
                        .add(row));
        for (CSVRecord row : network.rows("meetings_demo")) {
            network.space(row.get("space"))
                    .ifPresent(space -> prepare(network, space, row, agendas.get(row.get("meeting_key"))));
        }
    }

    private void prepare(DemoNetwork network, Space space, CSVRecord row, List<CSVRecord> agenda) {
        Occasion occasion =
                network.occasion(row.get("meeting_key")).orElseGet(() -> network.save(fresh(network, space, row)));
        Affiliation chair = network.affiliation(row.get("chair"));
        Instant before = network.moment(occasion.getFirstDay().minusDays(14), null);
        Meeting meeting = network.save(new Meeting(occasion, chair, before));
        List<MeetingRole> signers = new ArrayList<>();
        signers.add(network.save(new MeetingRole(meeting, RoleKind.CHAIR, chair)));
        Affiliation secretary = network.affiliation(row.get("secretary"));
        network.save(new MeetingRole(meeting, RoleKind.SECRETARY, secretary));
        Affiliation adjuster = network.affiliation(row.get("adjuster"));
        signers.add(network.save(new MeetingRole(meeting, RoleKind.ADJUSTER, adjuster)));
        boolean locked = !row.get("state").equals("planned");
        for (CSVRecord item : agenda) {
            item(network, meeting, item, locked, secretary);
        }
        if (locked) {
            meeting.lock(
                    chair, past(network, network.moment(occasion.getFirstDay().minusDays(7), null)));
        }
        if (row.get("state").equals("signed")) {
            sign(network, meeting, signers, secretary);
        }
    }

    /** Nothing was done in the future. */
    private static Instant past(DemoNetwork network, Instant moment) {
        Instant now = network.moment(network.baseDay(), null);
        return moment.isAfter(now) ? now : moment;
    }

    private static Occasion fresh(DemoNetwork network, Space space, CSVRecord row) {
        LocalDate day = network.day(row, "offset_days");
        return new Occasion(
                        row.get("meeting_key"),
                        space.getOwner(),
                        space,
                        row.get("title"),
                        "member_meeting",
                        OccasionStatus.PUBLISHED)
                .on(day, day, Precision.DAY)
                .between(LocalTime.parse(row.get("start_time")), LocalTime.parse(row.get("end_time")))
                .at(row.get("place"), row.get("mode"))
                .forWhom(KnownOccasion.SPACE, null)
                .registered(null, null, network.moment(network.baseDay(), null));
    }

    private void item(DemoNetwork network, Meeting meeting, CSVRecord row, boolean locked, Affiliation secretary) {
        String words = orEmpty(row, "text");
        String length = DemoNetwork.cell(row, "length");
        ItemPlan plan = new ItemPlan(
                ItemKind.valueOf(row.get("kind")),
                row.get("title"),
                words,
                length == null ? null : Integer.valueOf(length),
                DemoNetwork.cell(row, "presenter"),
                DemoNetwork.cell(row, "link"));
        int position = Integer.parseInt(row.get("position"));
        UUID key = UUID.nameUUIDFromBytes(
                ("demo " + row.get("meeting_key") + " " + position).getBytes(StandardCharsets.UTF_8));
        AgendaItem item = network.save(new AgendaItem(meeting, position, plan, markdown.toHtml(words), key));
        Instant held = past(network, network.moment(meeting.getOccasion().getFirstDay(), "11:00"));
        String said = DemoNetwork.cell(row, "said");
        if (said != null) {
            item.say(said, markdown.toHtml(said), secretary, held);
        }
        String paper = DemoNetwork.cell(row, "paper");
        if (paper != null) {
            network.file(meeting.getSpace(), paper).ifPresent(file -> {
                Paper added = network.save(new Paper(item, file, secretary, held));
                if (locked) {
                    added.lock();
                }
            });
        }
        String task = DemoNetwork.cell(row, "task");
        if (task != null) {
            Affiliation responsible = network.affiliation(row.get("responsible"));
            String address = "/" + meeting.getSpace().getPath() + "/meetings/"
                    + meeting.getOccasion().getKey() + "#item-" + item.getId();
            network.save(new ItemTask(
                    item,
                    network.save(new Task(
                            task,
                            address,
                            meeting.getSpace(),
                            responsible.getOrganisation(),
                            responsible,
                            network.day(row, "due_offset_days"),
                            held,
                            secretary)),
                    UUID.nameUUIDFromBytes(("task " + key).getBytes(StandardCharsets.UTF_8))));
        }
    }

    private void sign(DemoNetwork network, Meeting meeting, List<MeetingRole> signers, Affiliation secretary) {
        LocalDate day = meeting.getOccasion().getFirstDay();
        meetings.seated(meeting.getSpace().getId(), day)
                .forEach(holder -> network.save(new Presence(
                        meeting, network.reference(Affiliation.class, holder.affiliation()), Attendance.PRESENT)));
        Visit guest = new Visit("Gästa Exempelsson", "Exempeluniversitetet", false, Attendance.REMOTE);
        network.save(
                new Presence(meeting, guest, UUID.nameUUIDFromBytes("demo guest".getBytes(StandardCharsets.UTF_8))));
        MeetingDetails details = meetings.one(meeting.getId()).orElseThrow();
        String words = text.of(details, Locale.forLanguageTag("sv"));
        ReadyMinutes minutes = network.save(
                new ReadyMinutes(meeting, details.heading(), words, secretary, network.moment(day.plusDays(3), null)));
        Instant signed = network.moment(day.plusDays(5), null);
        signers.forEach(signer -> network.save(new Signature(minutes, signer, signed, false)));
        minutes.complete(signed);
    }

    private static String orEmpty(CSVRecord row, String column) {
        String cell = DemoNetwork.cell(row, column);
        return cell == null ? "" : cell;
    }
}

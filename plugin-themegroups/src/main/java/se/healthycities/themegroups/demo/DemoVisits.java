package se.healthycities.themegroups.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.demo.DemoNetwork;
import se.healthycities.portal.demo.DemoPart;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.international.InternationalGroup;
import se.healthycities.themegroups.international.LeadPlan;
import se.healthycities.themegroups.international.MeetingNote;
import se.healthycities.themegroups.international.NotePlan;
import se.healthycities.themegroups.visit.Reflection;
import se.healthycities.themegroups.visit.StudyVisit;
import se.healthycities.themegroups.visit.VisitPlan;

/** Where the groups of the demo network have been: a study visit with what it gave, one to come, and meetings abroad. */
@ApplicationScoped
public class DemoVisits implements DemoPart {
    private static final int SEATED_DAYS_AGO = 300;

    private final Markdown markdown;

    @Inject
    public DemoVisits(Markdown markdown) {
        this.markdown = markdown;
    }

    @Override
    public int order() {
        return 111;
    }

    @Override
    public void load(DemoNetwork network) {
        Map<String, Occasion> visits = new HashMap<>();
        for (CSVRecord row : network.rows("visits_demo")) {
            network.space("group:" + row.get("group_key"))
                    .ifPresent(space -> visits.put(row.get("event_key"), visit(network, row, space)));
        }
        for (CSVRecord row : network.rows("reflections_demo")) {
            String text = row.get("text_sv");
            network.save(new Reflection(
                    visits.get(row.get("event_key")).getId(),
                    network.affiliation(row.get("person_key")),
                    text,
                    markdown.toHtml(text),
                    network.moment(network.day(row, "offset"), null)));
        }
        network.rows("international_demo")
                .forEach(row ->
                        network.space("group:" + row.get("group_key")).ifPresent(space -> lead(network, row, space)));
        network.rows("meeting_notes_demo")
                .forEach(row ->
                        network.space("group:" + row.get("group_key")).ifPresent(space -> note(network, row, space)));
    }

    private static Occasion visit(DemoNetwork network, CSVRecord row, Space space) {
        LocalDate day = network.day(row, "offset");
        Instant known = Today.start(network.baseDay());
        OccasionStatus status = day.isBefore(network.baseDay()) ? OccasionStatus.HELD : OccasionStatus.PUBLISHED;
        Occasion occasion = network.save(
                new Occasion(row.get("event_key"), space.getOwner(), space, row.get("title_sv"), "study_visit", status)
                        .on(day, day, Precision.DAY)
                        .between(LocalTime.parse(row.get("start_time")), LocalTime.parse(row.get("end_time")))
                        .at(row.get("place"), Mode.ONSITE.key())
                        .registered(null, null, known));
        Affiliation leader = network.affiliation(row.get("person_key"));
        VisitPlan plan = new VisitPlan(
                row.get("meeting_point"),
                DemoFocus.parts(row, "route_sv"),
                row.get("bring_sv"),
                leader.getId(),
                null,
                Integer.valueOf(row.get("most")));
        network.save(new StudyVisit(occasion.getId()).say(plan, leader, leader, known));
        return occasion;
    }

    private static void lead(DemoNetwork network, CSVRecord row, Space space) {
        LeadPlan plan = new LeadPlan(row.get("led_by"), row.get("contact"), row.get("email"), row.get("address"));
        Affiliation by = network.affiliation(row.get("person_key"));
        network.save(new InternationalGroup(space.getId()).say(plan, by, Today.start(network.baseDay())));
        LocalDate since = network.baseDay().minusDays(SEATED_DAYS_AGO);
        DemoFocus.parts(row, "members").forEach(person -> network.seat(space, person, SeatRole.MEMBER, since, null));
    }

    private void note(DemoNetwork network, CSVRecord row, Space space) {
        NotePlan plan = new NotePlan(network.day(row, "offset"), row.get("title_en"), row.get("text_en"));
        network.save(new MeetingNote(
                space,
                plan,
                markdown.toHtml(plan.text()),
                network.affiliation(row.get("person_key")),
                network.moment(plan.metOn(), null),
                DemoFocus.key("note", plan.title())));
    }
}

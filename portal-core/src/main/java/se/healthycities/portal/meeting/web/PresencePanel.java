package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.meeting.PresenceRow;
import se.healthycities.portal.meeting.RoleRow;

/** Who came, by organisation and capacity, as bars and as a table (F3). */
class PresencePanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingReads meetings;

    private final MeetingDetails meeting;

    PresencePanel(String id, MeetingDetails meeting) {
        super(id);
        this.meeting = meeting;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<RoleRow> roles = meetings.roles(meeting.id());
        add(new ListView<>("role", roles) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<RoleRow> item) {
                RoleRow role = item.getModelObject();
                item.add(new Label("as", getString("roleKind." + role.role())));
                item.add(new Label("who", role.name() + ", " + role.title() + ", " + role.organisation()));
            }
        });
        List<PresenceRow> all = meetings.presence(meeting.id());
        List<PresenceRow> came =
                all.stream().filter(row -> row.attendance().came()).toList();
        Map<String, Long> byOrganisation =
                came.stream().collect(Collectors.groupingBy(this::organisation, TreeMap::new, Collectors.counting()));
        Map<String, Long> byCapacity =
                came.stream().collect(Collectors.groupingBy(this::capacity, TreeMap::new, Collectors.counting()));
        WebMarkupContainer noted = new WebMarkupContainer("noted");
        noted.add(new Label(
                "total",
                getString("presencePanel.total")
                        .replace("{0}", String.valueOf(came.size()))
                        .replace("{1}", String.valueOf(byOrganisation.size()))));
        noted.add(counts("organisation", byOrganisation), counts("capacity", byCapacity));
        noted.add(people(all));
        add(noted.setVisible(!all.isEmpty()));
        setVisible(!all.isEmpty() || !roles.isEmpty());
    }

    private static ListView<Count> counts(String id, Map<String, Long> numbers) {
        long most = numbers.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Count> counts = numbers.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
        return new ListView<>(id, counts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Count> item) {
                Count count = item.getModelObject();
                item.add(new Label("name", count.name()), new Label("number", count.number()));
                item.add(new WebMarkupContainer("bar")
                        .add(AttributeModifier.replace("value", count.number()))
                        .add(AttributeModifier.replace("max", most)));
            }
        };
    }

    private ListView<PresenceRow> people(List<PresenceRow> all) {
        return new ListView<>("person", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PresenceRow> item) {
                PresenceRow row = item.getModelObject();
                String name = row.title() == null ? row.name() : row.name() + ", " + row.title();
                item.add(new Label("name", name));
                item.add(new WebMarkupContainer("substitute").setVisible(row.substitute()));
                item.add(new Label("organisation", organisation(row)));
                item.add(new Label("attendance", getString("attendance." + row.attendance())));
            }
        };
    }

    private String organisation(PresenceRow row) {
        return row.organisation() == null ? getString("presencePanel.nowhere") : row.organisation();
    }

    private String capacity(PresenceRow row) {
        return getString(row.capacity() == null ? "presencePanel.outside" : "capacity." + row.capacity());
    }

    /** How many came from somewhere. */
    private record Count(String name, Long number) implements Serializable {}
}

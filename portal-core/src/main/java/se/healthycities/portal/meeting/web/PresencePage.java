package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.meeting.Attendance;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.meeting.PresenceRow;
import se.healthycities.portal.meeting.PresenceService;
import se.healthycities.portal.meeting.SeatHolder;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Options;

/** Who leads, writes and signs, and who came: those who sit in the space are there already, others are added by name (F3). */
public class PresencePage extends OccasionMeetingPage {
    private static final long serialVersionUID = 1L;
    private static final String SEAT = "seat-";

    @Inject
    private PresenceService service;

    public PresencePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean writes = writable()
                && !prepared().signed()
                && (may(Access.CONVENE)
                        || meetings().writes(prepared().id(), visitor().person()));
        if (!writes) {
            throw new Refused(prepared().signed() || !writable() ? Verdict.READ_ONLY : Verdict.FORBIDDEN, scene());
        }
        List<SeatHolder> seated =
                meetings().seated(standing().space(), prepared().firstDay());
        List<PresenceRow> noted = meetings().presence(prepared().id());
        add(new ErrorSummary("errors"), new Href("back", address()));
        add(new WebMarkupContainer("ready").setVisible(prepared().readyAt() != null));
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false)));
        add(new RolesForm("roles", scene(), prepared(), seated, here()).setVisible(leads()));
        add(seats(seated, noted));
        List<PresenceRow> others =
                noted.stream().filter(row -> row.affiliation() == null).toList();
        add(new PresentVisitors("visitors", scene(), prepared().id(), others, here()));
    }

    private Component seats(List<SeatHolder> seated, List<PresenceRow> noted) {
        Map<Long, Attendance> known = noted.stream()
                .filter(row -> row.affiliation() != null)
                .collect(Collectors.toMap(PresenceRow::affiliation, PresenceRow::attendance));
        StatelessForm<Void> form = new StatelessForm<>("seats") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Map<Long, Attendance> sent = new HashMap<>();
                IRequestParameters parameters = getRequest().getPostParameters();
                for (SeatHolder holder : seated) {
                    Attendance attendance = parameters
                            .getParameterValue(SEAT + holder.affiliation())
                            .toEnum(Attendance.class, null);
                    if (attendance != null) {
                        sent.put(holder.affiliation(), attendance);
                    }
                }
                service.note(scene(), prepared().id(), sent);
                throw new RedirectToUrlException(here() + "?saved=true");
            }
        };
        form.add(new ListView<>("holder", seated) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeatHolder> item) {
                SeatHolder holder = item.getModelObject();
                String name = SEAT + holder.affiliation();
                item.add(new Label("name", holder.name() + ", " + holder.title() + ", " + holder.organisation())
                        .add(AttributeModifier.replace("for", name)));
                Attendance attendance = known.getOrDefault(holder.affiliation(), Attendance.PRESENT);
                WebMarkupContainer select = new WebMarkupContainer("attendance");
                select.add(AttributeModifier.replace("name", name), AttributeModifier.replace("id", name));
                select.add(new Options("option", choices(), attendance.name()));
                item.add(select);
            }
        });
        return form.setVisible(!seated.isEmpty());
    }

    private List<Options.Option> choices() {
        return Stream.of(Attendance.values())
                .map(attendance -> new Options.Option(attendance.name(), getString("attendance." + attendance)))
                .toList();
    }

    private String here() {
        return MeetingAddresses.presence(standing().path(), occasion().key());
    }
}

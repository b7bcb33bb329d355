package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.meeting.AgendaService;
import se.healthycities.portal.meeting.ItemRow;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingStage;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** A meeting: its programme and papers, who comes, what was said and decided, and its signatures (F3, D7). */
public class MeetingPage extends OccasionMeetingPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgendaService agendas;

    @Inject
    private MeetingParts parts;

    @Inject
    private Today today;

    public MeetingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<MeetingDetails> meeting = meeting();
        MeetingStage stage = meeting.map(found -> found.stage(today.now())).orElse(MeetingStage.PLANNED);
        add(new Label("heading", occasion().title()));
        add(new Label("stage", getString("stage." + stage)).setVisible(meeting.isPresent()));
        add(new TextHref("occasion", Addresses.occasion(occasion().key()), when()));
        add(new WebMarkupContainer("cancelled").setVisible(occasion().cancelled()));
        add(new Label("locked", meeting.map(this::lockedWords).orElse(""))
                .setVisible(meeting.filter(MeetingDetails::locked).isPresent()));
        add(leading(stage));
        List<ItemRow> items = meeting.map(found -> meetings().items(found.id())).orElse(List.of());
        add(new WebMarkupContainer("none").setVisible(items.isEmpty()));
        add(meeting.<Component>map(found -> new AgendaPanel("agenda", found, items))
                .orElseGet(() -> new EmptyPanel("agenda"))
                .setVisible(!items.isEmpty()));
        add(meeting.<Component>map(found -> new PresencePanel("presence", found))
                .orElseGet(() -> new EmptyPanel("presence").setVisible(false)));
        add(meeting.<Component>map(found -> new SignPanel("sign", found, standing()))
                .orElseGet(() -> new EmptyPanel("sign").setVisible(false)));
        RepeatingView others = new RepeatingView("part");
        meeting.ifPresent(found ->
                parts.all().forEach(part -> others.add(part.panel(others.newChildId(), found, standing()))));
        add(others);
    }

    private String when() {
        String day = Dates.span(
                occasion().firstDay(), occasion().lastDay(), visitor().today(), language());
        String time = occasion().startTime() == null
                ? ""
                : " " + Dates.time(occasion().startTime(), language());
        return occasion().place() == null
                ? day + time
                : day + time + " · " + occasion().place();
    }

    private String lockedWords(MeetingDetails meeting) {
        return meeting.lockedAt() == null
                ? ""
                : getString("locked")
                        .replace(
                                "{0}",
                                Dates.moment(meeting.lockedAt(), visitor().today(), language()))
                        .replace("{1}", meeting.lockedBy());
    }

    private Component leading(MeetingStage stage) {
        String path = standing().path();
        String key = occasion().key();
        boolean signed = stage == MeetingStage.SIGNED;
        boolean writes = meeting()
                .filter(found ->
                        writable() && meetings().writes(found.id(), visitor().person()))
                .isPresent();
        WebMarkupContainer leading = new WebMarkupContainer("leading");
        StatelessForm<Void> prepare = new StatelessForm<>("prepare") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                agendas.prepare(scene(), occasion().id());
                throw new RedirectToUrlException(MeetingAddresses.agenda(path, key));
            }
        };
        leading.add(prepare.setVisible(leads() && meeting().isEmpty()));
        leading.add(new Href("toAgenda", MeetingAddresses.agenda(path, key))
                .setVisible(leads() && meeting().isPresent() && !signed));
        leading.add(new Href("toPresence", MeetingAddresses.presence(path, key))
                .setVisible((leads() || writes) && meeting().isPresent() && !signed));
        leading.add(new Href("toMinutes", MeetingAddresses.minutes(path, key))
                .setVisible((leads() || writes) && meeting().isPresent() && !signed));
        return leading.setVisible((leads() || writes) && !signed);
    }

    @Override
    boolean inside() {
        return false;
    }
}

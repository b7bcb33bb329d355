package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.meeting.ItemRow;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.meeting.MinutesService;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.NamedChoice;
import se.healthycities.portal.web.component.RequestKey;

/** Makes a decision of the item that is talked about, and tasks for somebody who sits in the space, with one click when the proposal fits. */
class OutcomePanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;
    private static final int LINE = 300;

    @Inject
    private MinutesService service;

    @Inject
    private MeetingReads meetings;

    @Inject
    private Visitors visitors;

    @Inject
    private Today today;

    private final Standing standing;
    private final MeetingDetails meeting;
    private final ItemRow item;

    OutcomePanel(String id, Standing standing, MeetingDetails meeting, ItemRow item) {
        super(id);
        this.standing = standing;
        this.meeting = meeting;
        this.item = item;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        StatelessForm<Void> decide = new StatelessForm<>("decide") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.decide(standing.scene().in("meetings"), item.id());
                throw new RedirectToUrlException(here());
            }
        };
        add(decide.setVisible(item.decision() == null && standing.has("decisions")));
        LinkedHashMap<Long, String> seated = new LinkedHashMap<>();
        meetings.seated(standing.space(), today.date())
                .forEach(holder -> seated.put(holder.affiliation(), holder.name() + ", " + holder.organisation()));
        Long own = standing.affiliation(visitors.current());
        TextField<String> what = new TextField<>("what", Model.of(item.title()));
        NamedChoice who = new NamedChoice("responsible", seated, seated.containsKey(own) ? own : null);
        DayField due = new DayField("due", today.date().plusDays(DAYS));
        what.setRequired(true)
                .add(StringValidator.maximumLength(LINE))
                .setLabel(new ResourceModel("outcomePanel.what"));
        who.setRequired(true).setLabel(new ResourceModel("outcomePanel.who"));
        due.setRequired(true).setLabel(new ResourceModel("outcomePanel.due"));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("task") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Scene scene = standing.scene().in("meetings");
                service.task(
                        scene,
                        item.id(),
                        what.getModelObject().strip(),
                        who.getModelObject(),
                        due.getModelObject(),
                        key.value());
                throw new RedirectToUrlException(here());
            }
        };
        form.add(what, new FieldError("whatError", what, "what"));
        form.add(who, new FieldError("whoError", who, "responsible"));
        form.add(due, new FieldError("dueError", due, "due"), key);
        add(form);
    }

    private String here() {
        return MeetingAddresses.minutes(standing.path(), meeting.key(), item.id());
    }
}

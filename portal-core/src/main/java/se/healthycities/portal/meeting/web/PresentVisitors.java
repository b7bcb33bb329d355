package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.calendar.web.KeyChoice;
import se.healthycities.portal.meeting.Attendance;
import se.healthycities.portal.meeting.PresenceRow;
import se.healthycities.portal.meeting.PresenceService;
import se.healthycities.portal.meeting.Visit;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;

/** Those who came to a meeting without a seat in its space, substitutes and guests: added by name, and taken away again (F3). */
class PresentVisitors extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String SUBSTITUTE = "substitute";

    @Inject
    private PresenceService service;

    private final Scene scene;
    private final long meeting;
    private final List<PresenceRow> visitors;
    private final String here;

    /** @param here the address of the page, to which each form leads back */
    PresentVisitors(String id, Scene scene, long meeting, List<PresenceRow> visitors, String here) {
        super(id);
        this.scene = scene;
        this.meeting = meeting;
        this.visitors = visitors;
        this.here = here;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(known(), welcome());
    }

    private Component known() {
        StatelessForm<Void> form = new StatelessForm<>("visitors") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                long gone = getRequest()
                        .getPostParameters()
                        .getParameterValue("dismiss")
                        .toLong(0);
                service.dismiss(scene, meeting, gone);
                throw new RedirectToUrlException(here);
            }
        };
        form.add(new ListView<>("visitor", visitors) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PresenceRow> item) {
                PresenceRow row = item.getModelObject();
                String where = row.organisation() == null ? "" : ", " + row.organisation();
                item.add(new Label("name", row.name() + where));
                item.add(new WebMarkupContainer(SUBSTITUTE).setVisible(row.substitute()));
                WebMarkupContainer button = new WebMarkupContainer("dismiss");
                item.add(button.add(
                        AttributeModifier.replace("value", row.id()),
                        AttributeModifier.replace(
                                "aria-label",
                                getString("presentVisitors.dismiss").replace("{0}", row.name()))));
            }
        });
        return form.setVisible(!visitors.isEmpty());
    }

    private Component welcome() {
        TextField<String> called = line("called");
        called.setRequired(true);
        TextField<String> organisation = line("organisation");
        KeyChoice attendance = new KeyChoice(
                "attendance",
                Attendance.PRESENT.name(),
                List.of(Attendance.PRESENT.name(), Attendance.REMOTE.name()),
                "attendance.");
        attendance.setRequired(true).setLabel(new ResourceModel("presentVisitors.attendance"));
        KeyChoice as = new KeyChoice("as", "guest", List.of("guest", SUBSTITUTE), "presentVisitors.as.");
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("welcome") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Visit visit = new Visit(
                        called.getModelObject().strip(),
                        organisation.getModelObject(),
                        SUBSTITUTE.equals(as.getModelObject()),
                        Attendance.valueOf(attendance.getModelObject()));
                service.welcome(scene, meeting, visit, key.value());
                throw new RedirectToUrlException(here + "?saved=true");
            }
        };
        form.add(called, new FieldError("calledError", called, "called"));
        form.add(organisation, new FieldError("organisationError", organisation, "organisation"));
        return form.add(attendance, as, key);
    }

    private static TextField<String> line(String id) {
        TextField<String> field = new TextField<>(id, Model.of(""));
        field.add(StringValidator.maximumLength(Visit.LINE)).setLabel(new ResourceModel("presentVisitors." + id));
        return field;
    }
}

package se.healthycities.portal.space.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.SeatRequestRow;
import se.healthycities.portal.space.SeatService;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Scene;

/** Who has asked for a seat, with yes and no, for those who lead the space. */
class RequestsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private SpaceReads spaces;

    @Inject
    private SeatService service;

    private final Standing standing;
    private final Scene scene;

    RequestsPanel(String id, Standing standing, Scene scene) {
        super(id);
        this.standing = standing;
        this.scene = scene;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<SeatRequestRow> requests = spaces.openRequests(standing.space());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                answer("yes", true);
                answer("no", false);
                throw new RedirectToUrlException(Addresses.seats(scene.space()));
            }
        };
        form.add(new ListView<>("request", requests) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeatRequestRow> item) {
                SeatRequestRow request = item.getModelObject();
                item.add(new Label("person", request.person()));
                item.add(new Label("role", request.title() + ", " + request.organisation()));
                item.add(new Label("message", request.message()));
                item.add(button("yes", request), button("no", request));
            }
        });
        add(form.setVisible(!requests.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(requests.isEmpty()));
    }

    private WebMarkupContainer button(String id, SeatRequestRow request) {
        WebMarkupContainer button = new WebMarkupContainer(id);
        button.add(AttributeModifier.replace("value", request.id()));
        button.add(AttributeModifier.replace("aria-label", getString("requestsPanel." + id) + ": " + request.person()));
        return button;
    }

    private void answer(String button, boolean yes) {
        StringValue id = getRequest().getPostParameters().getParameterValue(button);
        if (!id.isEmpty()) {
            service.answer(scene, id.toLong(0), yes);
        }
    }
}

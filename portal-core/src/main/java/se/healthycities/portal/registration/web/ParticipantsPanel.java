package se.healthycities.portal.registration.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.registration.OwnRegistration;
import se.healthycities.portal.registration.ParticipantRow;
import se.healthycities.portal.registration.RegistrationReads;
import se.healthycities.portal.registration.RegistrationState;
import se.healthycities.portal.registration.RegistrationView;

/** Who comes and agreed to be named, for those whom the organiser lets see it (A22). */
class ParticipantsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private RegistrationReads registrations;

    private final RegistrationView view;
    private final OwnRegistration own;

    /** @param own null for somebody who is not registered */
    ParticipantsPanel(String id, RegistrationView view, OwnRegistration own) {
        super(id);
        this.view = view;
        this.own = own;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean shown = shown();
        List<ParticipantRow> people =
                shown ? registrations.participants(view.occasion().id(), MOST) : List.of();
        add(new ListView<>("one", people) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ParticipantRow> item) {
                ParticipantRow row = item.getModelObject();
                item.add(new Label("name", row.name()), new Label("organisation", row.organisation()));
            }
        });
        add(new WebMarkupContainer("none").setVisible(people.isEmpty()));
        setVisible(shown);
    }

    private boolean shown() {
        return switch (view.details().list()) {
            case HIDDEN -> false;
            case PARTICIPANTS -> own != null && own.state() == RegistrationState.REGISTERED;
            case PUBLIC -> true;
        };
    }
}

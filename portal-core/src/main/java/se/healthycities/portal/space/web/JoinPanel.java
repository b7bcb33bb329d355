package se.healthycities.portal.space.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.SeatService;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.FieldError;

/** How the visitor comes to a seat here, or leaves it; every refusal says why. */
class JoinPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int MESSAGE = 2000;

    /** Where the visitor stands with this space. */
    private enum Door {
        SEATED,
        WAITING,
        JOIN,
        ASK,
        TAKEN,
        INVITED,
        READ_ONLY,
        ABOVE,
        PLANNED,
        RESTING,
        CLOSED
    }

    @Inject
    private SeatService service;

    @Inject
    private SpaceReads spaces;

    @Inject
    private Gate gate;

    private final Standing standing;
    private final Visitor visitor;
    private final Scene scene;

    JoinPanel(String id, Standing standing, Visitor visitor, Scene scene) {
        super(id);
        this.standing = standing;
        this.visitor = visitor;
        this.scene = scene;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Door door = door();
        add(new Label("heading", words("heading", door)));
        add(new Label("words", words("words", door)));
        add(form("leave", door == Door.SEATED, () -> service.leave(scene)));
        add(form("take", door == Door.JOIN, () -> service.join(scene)));
        TextArea<String> message = new TextArea<>("message", Model.of(""));
        message.setRequired(true)
                .add(StringValidator.maximumLength(MESSAGE))
                .setLabel(new ResourceModel("joinPanel.message"));
        WebMarkupContainer ask = form("ask", door == Door.ASK, () -> service.ask(scene, message.getModelObject()));
        ask.add(message, new FieldError("messageError", message, "message"));
        add(ask);
        setVisible(visitor.signedIn());
    }

    private String words(String key, Door door) {
        String group = standing.parent() == null ? "" : standing.parentName(getLocale());
        String day = standing.opensOn() == null ? "" : Dates.day(standing.opensOn(), getLocale());
        return getString("joinPanel." + key + "." + door)
                .replace("{0}", visitor.organisation())
                .replace("{1}", group)
                .replace("{2}", day);
    }

    private WebMarkupContainer form(String id, boolean visible, Act act) {
        StatelessForm<Void> form = new StatelessForm<>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                act.run();
                throw new RedirectToUrlException(Addresses.seats(scene.space()));
            }
        };
        form.setVisible(visible);
        return form;
    }

    private Door door() {
        switch (standing.stage(visitor.today())) {
            case CLOSED, ARCHIVED -> {
                return Door.CLOSED;
            }
            case RESTING -> {
                return Door.RESTING;
            }
            case PLANNED -> {
                return Door.PLANNED;
            }
            case ACTIVE -> {}
        }
        if (gate.state(scene) == State.READ_ONLY) {
            return Door.READ_ONLY;
        }
        if (standing.role() != null) {
            return Door.SEATED;
        }
        if (spaces.waits(standing.space(), visitor)) {
            return Door.WAITING;
        }
        if (!visitor.member()) {
            return Door.INVITED;
        }
        if (!standing.opensTo(visitor)) {
            return Door.ABOVE;
        }
        return switch (standing.joining()) {
            case OPEN -> Door.JOIN;
            case ASK -> Door.ASK;
            case INVITED -> Door.INVITED;
            case ONE_PER_ORGANISATION -> spaces.organisationSeated(standing.space(), visitor) ? Door.TAKEN : Door.JOIN;
        };
    }

    /** What a button does. */
    private interface Act extends java.io.Serializable {
        void run();
    }
}

package se.healthycities.portal.registration.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.registration.FieldRow;
import se.healthycities.portal.registration.Outcome;
import se.healthycities.portal.registration.Registering;
import se.healthycities.portal.registration.RegistrationView;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.RequestKey;

/** The visitor registers, or joins the line when all seats are taken. */
class RegisterForm extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Registering registering;

    @Inject
    private Visitors visitors;

    private final RegistrationView view;
    private final List<FieldRow> fields;

    RegisterForm(String id, RegistrationView view, List<FieldRow> fields) {
        super(id);
        this.view = view;
        this.fields = fields;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WishFields wish = new WishFields("wish", view, fields, null);
        RequestKey key = new RequestKey("key");
        long occasion = view.occasion().id();
        String address = view.occasion().registrationAddress();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Outcome outcome = registering.register(Scene.PORTAL, occasion, wish.wish(), key.value());
                if (outcome.fine()) {
                    throw new RedirectToUrlException(address + "?done=" + done(outcome));
                }
                String words = OutcomeWords.of(outcome, getLocale());
                if (wish.chooses() && outcome == Outcome.MODE_GONE) {
                    wish.refuse(words);
                } else {
                    error(words);
                }
            }
        };
        form.setMarkupId("register").setOutputMarkupId(true);
        Visitor visitor = visitors.current();
        String label = getString("registerForm." + view.stage());
        form.add(new Label("heading", label), new Label("act", label), wish, key);
        form.add(new Label(
                        "as",
                        getString("registerForm.as")
                                .replace("{0}", visitor.title())
                                .replace("{1}", visitor.organisation()))
                .setVisible(!visitor.organisation().isEmpty()));
        add(form);
    }

    static String done(Outcome outcome) {
        return switch (outcome) {
            case WAITING -> "waiting";
            case ASKED -> "asked";
            default -> "registered";
        };
    }
}

package se.healthycities.portal.registration.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.registration.FieldRow;
import se.healthycities.portal.registration.OwnRegistration;
import se.healthycities.portal.registration.RegistrationView;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;

/**
 * Where one registers for an occasion and looks after it: what state it is in, the form, the own registration with its place in
 * line, and who else comes and wants to be named.
 */
public class RegistrationPage extends OccasionRegistrationPage {
    private static final long serialVersionUID = 1L;
    private static final Set<String> DONE =
            Set.of("registered", "waiting", "asked", "cancelled", "changed", "declined", "sent");

    public RegistrationPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<RegistrationView> view = registrations().view(occasion());
        Optional<OwnRegistration> own = view.flatMap(
                found -> registrations().own(occasion().id(), visitor().person()));
        add(new Label("when", when()), new ErrorSummary("errors"));
        add(new Label(
                        "state",
                        own.isEmpty()
                                ? ""
                                : Texts.get(
                                        OwnPanel.class,
                                        "ownPanel.state." + own.get().state(),
                                        language()))
                .setVisible(own.isPresent())
                .add(AttributeModifier.replace("class", "tag")));
        add(new Label(
                "words",
                view.map(found -> StageWords.words(found, visitor().today(), language()))
                        .orElse(getString("none"))));
        add(done());
        boolean writable = rights().writable(occasion());
        add(own.isPresent() ? new OwnPanel("mine", view.get(), own.get(), writable) : none("mine"));
        String why = own.isPresent() || view.isEmpty() ? "" : why(view.get(), writable);
        add(new WebMarkupContainer("closed").add(new Label("why", why)).setVisible(!why.isEmpty()));
        add(view.filter(found -> own.isEmpty() && why.isEmpty() && found.stage().takes())
                .map(this::form)
                .orElse(none("form")));
        add(view.isPresent() ? new ParticipantsPanel("people", view.get(), own.orElse(null)) : none("people"));
        links(view);
    }

    private void links(Optional<RegistrationView> view) {
        String address = occasion().registrationAddress();
        boolean takes = view.filter(found -> found.stage().takes()).isPresent();
        boolean organises = rights().organises(occasion());
        add(new Href("colleagues", address + "/colleagues").setVisible(visitor().contact() && takes));
        add(new Href("list", address + "/list").setVisible(organises && view.isPresent()));
        add(new Href("rules", address + "/rules").setVisible(organises));
    }

    private Component form(RegistrationView view) {
        List<FieldRow> fields = registrations().fields(occasion().id());
        return visitor().signedIn() ? new RegisterForm("form", view, fields) : new SignUpForm("form", view, fields);
    }

    /** Why there is no form although the registration is open; empty when there is one. */
    private String why(RegistrationView view, boolean writable) {
        if (!view.stage().takes()) {
            return "";
        }
        if (!writable) {
            return getString("readOnly");
        }
        if (!visitor().signedIn()) {
            return view.details().entrance().toStrangers() ? "" : getString("login");
        }
        return rights().entitled(occasion(), view.details().entrance())
                ? ""
                : getString("notEntitled." + view.details().entrance());
    }

    private Component done() {
        String done = getPageParameters().get("done").toString("");
        boolean known = DONE.contains(done);
        return new WebMarkupContainer("done")
                .add(new Label("doneWords", known ? getString("done." + done) : ""))
                .setVisible(known);
    }

    private String when() {
        return Dates.moment(occasion().starts(), visitor().today(), language());
    }

    private static Component none(String id) {
        return new EmptyPanel(id).setVisible(false);
    }
}

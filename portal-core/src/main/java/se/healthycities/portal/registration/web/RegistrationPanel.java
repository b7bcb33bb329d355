package se.healthycities.portal.registration.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.registration.BookableOccasion;
import se.healthycities.portal.registration.OwnRegistration;
import se.healthycities.portal.registration.RegistrationReads;
import se.healthycities.portal.registration.RegistrationRights;
import se.healthycities.portal.registration.RegistrationView;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.web.component.Href;

/** On the page of an occasion: where its registration stands, and one clear button (INV-017). */
class RegistrationPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationReads registrations;

    @Inject
    private RegistrationRights rights;

    @Inject
    private Visitors visitors;

    private final BookableOccasion occasion;

    RegistrationPanel(String id, BookableOccasion occasion) {
        super(id);
        this.occasion = occasion;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Visitor visitor = visitors.current();
        Optional<RegistrationView> view = registrations.view(occasion);
        boolean organises = rights.organises(occasion);
        Optional<OwnRegistration> own = view.flatMap(found -> registrations.own(occasion.id(), visitor.person()));
        add(new Label(
                        "own",
                        own.map(mine -> getString("registrationPanel.own." + mine.state()))
                                .orElse(""))
                .setVisible(own.isPresent())
                .add(AttributeModifier.replace("class", "tag")));
        add(new Label(
                "state",
                view.map(found -> StageWords.words(found, visitor.today(), getLocale()))
                        .orElse(getString("registrationPanel.none"))));
        String act = own.isPresent()
                ? "own"
                : view.map(found -> found.stage().name()).orElse("OPENS");
        Href go = new Href("go", occasion.registrationAddress());
        go.add(new Label("act", getString("registrationPanel.act." + act)));
        add(go.setVisible(view.isPresent()));
        boolean takes = view.filter(found -> found.stage().takes()).isPresent();
        add(new Href("colleagues", occasion.registrationAddress() + "/colleagues")
                .setVisible(visitor.contact() && takes));
        add(new Href("list", occasion.registrationAddress() + "/list").setVisible(organises && view.isPresent()));
        add(new Href("rules", occasion.registrationAddress() + "/rules").setVisible(organises));
        setVisible(view.isPresent() || organises && !occasion.cancelled());
    }
}

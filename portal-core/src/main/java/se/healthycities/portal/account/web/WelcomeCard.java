package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.account.ProfileReads;
import se.healthycities.portal.account.Profiles;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.web.component.TextHref;

/** The first thirty days on the dashboard: three places to begin with, by what one is; it can be put away. */
public class WelcomeCard extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Visitors visitors;

    @Inject
    private ProfileReads reads;

    @Inject
    private Profiles profiles;

    public WelcomeCard(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Visitor visitor = visitors.current();
        String role = role(visitor);
        add(new Label("words", getString("welcomeCard.words." + role)));
        add(new ListView<>("link", links(role)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                String link = item.getModelObject();
                item.add(new TextHref("to", address(link, visitor), getString("welcomeCard.link." + link)));
            }
        });
        add(new StatelessForm<Void>("dismiss") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                profiles.dismissWelcome();
                throw new RedirectToUrlException("/");
            }
        });
        setVisible(reads.newcomer(visitor.person()));
    }

    private static String role(Visitor visitor) {
        if (visitor.coordinates()) {
            return "coordinator";
        }
        if (visitor.contact()) {
            return "contact";
        }
        return visitor.capacity() == Capacity.ELECTED ? "elected" : visitor.member() ? "official" : "guest";
    }

    private static List<String> links(String role) {
        return switch (role) {
            case "coordinator" -> List.of("admin", "colleagues", "profile");
            case "contact" -> List.of("colleagues", "organisation", "profile");
            case "elected" -> List.of("organisation", "people", "profile");
            case "official" -> List.of("people", "organisations", "profile");
            default -> List.of("profile", "terms", "contact");
        };
    }

    private static String address(String link, Visitor visitor) {
        return link.equals("organisation") ? Addresses.organisation(visitor.organisationAddress()) : "/" + link;
    }
}

package se.healthycities.portal.person.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.person.PersonDetails;
import se.healthycities.portal.person.PersonSubjectRow;
import se.healthycities.portal.person.RoleRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** A person (I1): what the person is today, can be asked about, and how to reach the person; what has been, on demand. */
public class PersonPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("(\\d{1,18})(-.*)?");

    @Inject
    private DirectoryReads directory;

    private PersonDetails person;

    public PersonPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String asked = getPageParameters().get("person").toString("");
        boolean past = getPageParameters().get("past").toString("").equals("true");
        Matcher address = ADDRESS.matcher(asked);
        if (!address.matches()) {
            throw new Refused(Verdict.NOT_FOUND, scene());
        }
        person = directory
                .person(Long.parseLong(address.group(1)))
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        String right = Addresses.person(person.id(), person.name());
        if (!right.endsWith("/" + asked)) {
            throw new RedirectToUrlException(past ? right + "?past=true" : right);
        }
        super.onInitialize();
        LocalDate today = visitor().today();
        List<RoleRow> roles = directory.affiliations(person.id());
        List<RoleRow> current = roles.stream().filter(role -> role.on(today)).toList();
        add(new Label("heading", person.name()));
        add(affiliations(current), new WebMarkupContainer("nothing").setVisible(current.isEmpty()));
        add(competence(), reach(!current.isEmpty()));
        add(new RolesPanel("roles", person.id(), roles, today, past));
        add(new Href("showPast", right + "?past=true").setVisible(!past));
        add(new Href("hidePast", right).setVisible(past));
    }

    private ListView<RoleRow> affiliations(List<RoleRow> current) {
        return new ListView<>("affiliation", current) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<RoleRow> item) {
                RoleRow role = item.getModelObject();
                item.add(new Label("title", role.title() + " · " + getString("capacity." + role.capacity())));
                item.add(new TextHref(
                        "organisation", Addresses.organisation(role.organisationAddress()), role.organisation()));
            }
        };
    }

    private Component competence() {
        List<PersonSubjectRow> subjects =
                directory.subjects(List.of(person.id())).getOrDefault(person.id(), List.of());
        WebMarkupContainer card = new WebMarkupContainer("competence");
        card.add(new Label("ask", person.askMeAbout()).setVisible(person.askMeAbout() != null));
        card.add(new ListView<>("subject", subjects) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PersonSubjectRow> item) {
                PersonSubjectRow subject = item.getModelObject();
                item.add(new TextHref("link", "/people?subject=" + subject.key(), subject.name(getLocale())));
            }
        });
        boolean silent = person.askMeAbout() == null && subjects.isEmpty();
        card.add(new WebMarkupContainer("silent").setVisible(silent));
        return card;
    }

    /** Whoever stands for nobody any more is not to be reached here. */
    private Component reach(boolean active) {
        String phone = active ? person.shownPhone() : null;
        WebMarkupContainer card = new WebMarkupContainer("reach");
        card.add(new TextHref("email", "mailto:" + person.email(), person.email()));
        WebMarkupContainer line = new WebMarkupContainer("phoneLine");
        line.add(phone == null ? new Label("phone") : new TextHref("phone", "tel:" + digits(phone), phone));
        card.add(line.setVisible(phone != null));
        boolean reachable = person.contactable() && person.id() != visitor().person();
        Href write = new Href("write", Addresses.person(person.id(), person.name()) + "/message");
        write.add(new Label("writeTo", getString("writeTo").replace("{0}", person.name())));
        card.add(write.setVisible(reachable));
        card.add(new WebMarkupContainer("unreachable").setVisible(!person.contactable()));
        return card.setVisible(active);
    }

    private static String digits(String phone) {
        return phone.replaceAll("[^+0-9]", "");
    }

    @Override
    protected IModel<String> title() {
        return Model.of(person.name());
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("directory"), "/people"));
    }
}

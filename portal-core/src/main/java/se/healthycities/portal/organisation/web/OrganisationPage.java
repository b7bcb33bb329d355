package se.healthycities.portal.organisation.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.organisation.MemberState;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.organisation.OrganisationRow;
import se.healthycities.portal.person.PastContactRow;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.person.PersonRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.HeldSeatReads;
import se.healthycities.portal.space.HeldSeatRow;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.web.component.AskedDay;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.Query;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** An organisation as it was on any day (A1): contacts, seats, people and figures, and what has been over time. */
public class OrganisationPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationReads organisations;

    @Inject
    private PersonReads people;

    @Inject
    private HeldSeatReads seats;

    private OrganisationRow organisation;

    public OrganisationPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        AskedDay asked = AskedDay.of(getPageParameters(), "at");
        LocalDate day = asked.or(visitor().today());
        organisation = organisations
                .byAddress(parameter("code"), day)
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        if (!organisation.address().equals(parameter("code"))) {
            throw new RedirectToUrlException(Query.of(Addresses.organisation(organisation.address()))
                    .and("at", asked.typed())
                    .address());
        }
        super.onInitialize();
        List<Period> memberships = organisations.memberships(organisation.id());
        List<HeldSeatRow> board = seats.boardTerms(organisation.id());
        List<PastContactRow> contacts = people.contactHistory(organisation.id());
        MemberState state = MemberState.on(day, memberships);
        add(new Label("heading", organisation.name()));
        add(new Label("lead", getString("kind." + organisation.kind()) + ". " + state(state)));
        add(new DayPanel("day", organisation.address(), asked, visitor().today()));
        add(new ContactsPanel("contacts", people.contacts(organisation.id(), day), state == MemberState.MEMBER));
        List<HeldSeatRow> boardToday =
                board.stream().filter(seat -> seat.on(day)).toList();
        add(new BoardPanel("board", boardToday).setVisible(!boardToday.isEmpty()));
        List<HeldSeatRow> held = seats.ofOrganisation(organisation.id(), day);
        add(new HeldSeatsPanel("seats", held));
        add(people(people.of(organisation.id(), day)));
        add(new FactsPanel("facts", organisation, day, memberships));
        add(new HistoryPanel("history", memberships, contacts, board, organisations.figures(organisation.id())));
    }

    private String state(MemberState state) {
        boolean partner = state == MemberState.NONE && !organisation.kind().publicBody();
        return getString(partner ? "partner" : "state." + state);
    }

    private WebMarkupContainer people(List<PersonRow> rows) {
        WebMarkupContainer card = new WebMarkupContainer("people");
        card.add(new ListView<>("person", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PersonRow> item) {
                PersonRow person = item.getModelObject();
                item.add(new Avatar("initials", person.name()));
                item.add(new TextHref("name", Addresses.person(person.id(), person.name()), person.name()));
                item.add(new Label("role", person.title() + " · " + getString("capacity." + person.capacity())));
            }
        });
        card.add(new WebMarkupContainer("nobody").setVisible(rows.isEmpty()));
        return card;
    }

    private String parameter(String name) {
        return getPageParameters().get(name).toString("");
    }

    @Override
    protected IModel<String> title() {
        return Model.of(organisation.name());
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("directory"), "/organisations"));
    }
}

package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.account.AccountReads;
import se.healthycities.portal.account.AccountState;
import se.healthycities.portal.account.ColleagueRow;
import se.healthycities.portal.account.Colleagues;
import se.healthycities.portal.account.Invitations;
import se.healthycities.portal.account.OwnContacts;
import se.healthycities.portal.account.OwnedOrganisation;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;

/** One colleague: end the time with a last day, send the invitation again, appoint or end the contact role. */
class ColleaguePanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountReads accounts;

    @Inject
    private Colleagues colleagues;

    @Inject
    private OwnContacts contacts;

    @Inject
    private Invitations invitations;

    private final OwnedOrganisation organisation;
    private final ColleagueRow row;
    private final Visitor visitor;

    ColleaguePanel(String id, OwnedOrganisation organisation, ColleagueRow row, Visitor visitor) {
        super(id);
        this.organisation = organisation;
        this.row = row;
        this.visitor = visitor;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        AccountState state = accounts.state(row);
        add(new Label("name", row.name()));
        add(new Label("role", row.title() + " · " + getString("capacity." + row.capacity())));
        add(new Href("back", ColleaguesPage.address(organisation)));
        add(new ErrorSummary("errors"));
        add(endForm().setVisible(state != AccountState.ENDED));
        boolean renewable = state == AccountState.INVITED || state == AccountState.LAPSED;
        add(form("renew", renewable, () -> invitations.renew(row.affiliation())));
        List<String> held =
                row.contacts() == null ? List.of() : List.of(row.contacts().split(","));
        Set<ContactKind> changeable = accounts.changeable(visitor, organisation.id());
        for (ContactKind kind : ContactKind.values()) {
            boolean mine = held.contains(kind.name());
            boolean may = changeable.contains(kind);
            boolean fits = OwnContacts.fits(kind, row.capacity())
                    && state != AccountState.ENDED
                    && state != AccountState.COMING;
            String name = kind == ContactKind.POLITICAL ? "Political" : "Administrative";
            add(form("appoint" + name, may && !mine && fits, () -> contacts.appoint(row.affiliation(), kind)));
            add(form("dismiss" + name, may && mine, () -> contacts.end(row.affiliation(), kind)));
        }
        boolean own = Arrays.stream(ContactKind.values())
                .anyMatch(kind -> held.contains(kind.name()) && !changeable.contains(kind));
        add(new WebMarkupContainer("why").setVisible(own));
    }

    private WebMarkupContainer endForm() {
        DayField last = new DayField("last", Model.of(visitor.today()));
        last.setRequired(true).setLabel(new ResourceModel("colleaguePanel.last"));
        last.add(day -> {
            LocalDate to = row.to();
            if (day.getValue().isBefore(row.from())) {
                day.error(new org.apache.wicket.validation.ValidationError().addKey("colleaguePanel.early"));
            } else if (to != null && day.getValue().isAfter(to)) {
                day.error(new org.apache.wicket.validation.ValidationError().addKey("colleaguePanel.late"));
            }
        });
        StatelessForm<Void> form = new StatelessForm<>("end") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                colleagues.end(row.affiliation(), last.getModelObject());
                throw new RedirectToUrlException(ColleaguesPage.address(organisation));
            }
        };
        form.add(last, new FieldError("lastError", last, "last"));
        return form;
    }

    private WebMarkupContainer form(String id, boolean visible, Act act) {
        StatelessForm<Void> form = new StatelessForm<>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                act.run();
                throw new RedirectToUrlException(
                        ColleaguesPage.address(organisation) + "&colleague=" + row.affiliation());
            }
        };
        form.setVisible(visible);
        return form;
    }

    /** What a button does. */
    private interface Act extends java.io.Serializable {
        void run();
    }
}

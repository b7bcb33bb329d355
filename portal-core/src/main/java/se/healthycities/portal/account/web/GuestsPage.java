package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.ValidationError;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.account.GuestRow;
import se.healthycities.portal.account.Guests;
import se.healthycities.portal.account.NewGuest;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.SpacePage;

/** For those who lead a space: who is a guest there and until when, and the form that invites one. */
public class GuestsPage extends SpacePage {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;
    private static final int A_YEAR = 1;

    @Inject
    private Guests guests;

    public GuestsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<GuestRow> rows = guests.of(scene());
        WebMarkupContainer table = new WebMarkupContainer("guests");
        table.add(new ListView<>("guest", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<GuestRow> item) {
                GuestRow row = item.getModelObject();
                item.add(new Label("name", row.name()), new Label("title", row.title()));
                item.add(new TextHref(
                        "organisation", Addresses.organisation(row.organisationAddress()), row.organisation()));
                item.add(new Label("to", row.to() == null ? getString("openEnd") : Dates.day(row.to(), language())));
            }
        });
        add(table.setVisible(!rows.isEmpty()), new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        add(new ErrorSummary("errors"), form());
        add(new ListView<>("partner", guests.partners()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(org.apache.wicket.AttributeModifier.replace("value", item.getModelObject()));
            }
        });
    }

    private StatelessForm<Void> form() {
        PersonFields who = new PersonFields("who");
        TextField<String> organisation = new TextField<>("organisation", Model.of(""));
        organisation
                .setRequired(true)
                .add(StringValidator.maximumLength(LONGEST))
                .setLabel(new ResourceModel("organisationLabel"));
        DayField until = new DayField("until", Model.of((LocalDate) null));
        LocalDate today = visitor().today();
        until.setRequired(true).setLabel(new ResourceModel("until"));
        until.add(day -> {
            if (day.getValue().isBefore(today)) {
                day.error(new ValidationError().addKey("past"));
            } else if (day.getValue().isAfter(today.plusYears(A_YEAR))) {
                day.error(new ValidationError().addKey("far"));
            }
        });
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                NewGuest guest = new NewGuest(
                        who.givenName(),
                        who.familyName(),
                        who.email(),
                        organisation.getModelObject(),
                        who.title(),
                        until.getModelObject(),
                        who.language());
                guests.invite(scene(), guest, key.value());
                throw new RedirectToUrlException(Addresses.guests(scene().space()));
            }
        };
        form.add(who, key, until, new FieldError("untilError", until, "until"));
        form.add(organisation, new FieldError("organisationError", organisation, "organisation"));
        return form;
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected String tab() {
        return "seats";
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(Addresses.seats(standing().path()));
    }
}

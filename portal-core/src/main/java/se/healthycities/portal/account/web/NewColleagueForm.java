package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.account.AccountReads;
import se.healthycities.portal.account.Colleagues;
import se.healthycities.portal.account.NewColleague;
import se.healthycities.portal.account.OwnedOrganisation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.SpaceRow;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;

/** Adds a colleague: who, as what, from when to when, and which groups he or she begins in. A mail with the way in goes out. */
class NewColleagueForm extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountReads accounts;

    @Inject
    private Colleagues colleagues;

    private final OwnedOrganisation organisation;
    private final Visitor visitor;

    NewColleagueForm(String id, OwnedOrganisation organisation, Visitor visitor) {
        super(id);
        this.organisation = organisation;
        this.visitor = visitor;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        PersonFields who = new PersonFields("who");
        DropDownChoice<Capacity> capacity = Choices.of(
                this,
                "capacity",
                Capacity.OFFICIAL,
                List.of(Capacity.OFFICIAL, Capacity.ELECTED),
                "capacity.",
                "newColleagueForm.capacity");
        DayField from = new DayField("from", Model.of(visitor.today()));
        from.setRequired(true).setLabel(new org.apache.wicket.model.ResourceModel("newColleagueForm.from"));
        DayField to = new DayField("to", Model.of((LocalDate) null));
        to.setLabel(new org.apache.wicket.model.ResourceModel("newColleagueForm.to"));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                LocalDate first = from.getConvertedInput();
                LocalDate last = to.getConvertedInput();
                if (first != null && last != null && last.isBefore(first)) {
                    to.error(NewColleagueForm.this.getString("newColleagueForm.order"));
                }
            }

            @Override
            protected void onSubmit() {
                Period period = new Period(from.getModelObject(), to.getModelObject());
                NewColleague colleague = new NewColleague(
                        who.givenName(),
                        who.familyName(),
                        who.email(),
                        capacity.getModelObject(),
                        who.title(),
                        period,
                        who.language(),
                        chosen());
                if (colleagues.add(organisation.id(), colleague, key.value()) == 0) {
                    who.emailField().error(NewColleagueForm.this.getString("newColleagueForm.present"));
                } else {
                    throw new RedirectToUrlException(ColleaguesPage.address(organisation));
                }
            }
        };
        form.add(who, capacity, new FieldError("capacityError", capacity, "capacity"));
        form.add(from, new FieldError("fromError", from, "from"), to, new FieldError("toError", to, "to"), key);
        form.add(presets());
        add(new ErrorSummary("errors"), form);
    }

    private WebMarkupContainer presets() {
        List<SpaceRow> presets = accounts.presets(visitor);
        Set<String> ticked = chosen();
        WebMarkupContainer field = new WebMarkupContainer("presets");
        field.add(new ListView<>("preset", presets) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SpaceRow> item) {
                SpaceRow space = item.getModelObject();
                String markup = "space-" + space.id();
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("value", space.path()), AttributeModifier.replace("id", markup));
                if (ticked.contains(space.path())) {
                    box.add(AttributeModifier.replace("checked", "checked"));
                }
                item.add(box);
                item.add(new Label("name", space.name(getLocale())).add(AttributeModifier.replace("for", markup)));
            }
        });
        return (WebMarkupContainer) field.setVisible(!presets.isEmpty());
    }

    private Set<String> chosen() {
        List<StringValue> values = getRequest().getPostParameters().getParameterValues("space");
        return values == null
                ? Set.of()
                : values.stream().map(StringValue::toString).collect(Collectors.toUnmodifiableSet());
    }
}

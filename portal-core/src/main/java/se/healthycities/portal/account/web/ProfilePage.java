package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.account.ProfileReads;
import se.healthycities.portal.account.ProfileRow;
import se.healthycities.portal.account.Profiles;
import se.healthycities.portal.account.StandingRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** What the portal keeps about the visitor, and what of it the visitor changes alone. */
public class ProfilePage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/profile";
    private static final int LONGEST = 100;

    @Inject
    private ProfileReads reads;

    @Inject
    private Profiles profiles;

    public ProfilePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ProfileRow profile = reads.profile(visitor().person());
        String done = getPageParameters().get("done").toString("");
        boolean known =
                List.of("name", "email", "consent", "competence", "works").contains(done);
        add(new Label("done", known ? getString("done." + done) : "").setVisible(known));
        add(new BouncingPanel("bouncing", visitor().person()));
        add(new ErrorSummary("errors"), names(profile), standings());
        add(
                new CompetenceForm("competence"),
                new EmailForm("email", profile.email()),
                new ConsentList("consents", visitor()));
        add(new WebMarkupContainer("colleagues")
                .setVisible(visitor().contact() || visitor().coordinates()));
    }

    private StatelessForm<Void> names(ProfileRow profile) {
        TextField<String> given = text("given", profile.givenName());
        TextField<String> family = text("family", profile.familyName());
        DropDownChoice<String> language =
                Choices.of(this, "language", profile.language(), List.of("sv", "en"), "language.", "languageLabel");
        language.setMarkupId("language").setOutputMarkupId(true);
        StatelessForm<Void> form = new StatelessForm<>("names") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                profiles.change(given.getModelObject(), family.getModelObject(), language.getModelObject());
                throw new RedirectToUrlException(ADDRESS + "?done=name");
            }
        };
        form.add(given, new FieldError("givenError", given, "given"));
        form.add(family, new FieldError("familyError", family, "family"), language);
        return form;
    }

    private static TextField<String> text(String name, String value) {
        TextField<String> field = new TextField<>(name, Model.of(value));
        field.setRequired(true).add(StringValidator.maximumLength(LONGEST)).setLabel(new ResourceModel(name + "Label"));
        return field;
    }

    private WebMarkupContainer standings() {
        List<StandingRow> rows = reads.standings(visitor().person());
        WebMarkupContainer table = new WebMarkupContainer("standings");
        table.add(new ListView<>("standing", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<StandingRow> item) {
                StandingRow row = item.getModelObject();
                item.add(new TextHref(
                        "organisation", Addresses.organisation(row.organisationAddress()), row.organisation()));
                item.add(new Label("title", row.title() + " · " + getString("capacity." + row.capacity())));
                item.add(new Label("from", Dates.day(row.from(), language())));
                item.add(new Label("to", row.to() == null ? getString("openEnd") : Dates.day(row.to(), language())));
            }
        });
        return (WebMarkupContainer) table.setVisible(!rows.isEmpty());
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}

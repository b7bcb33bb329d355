package se.healthycities.themegroups.founding.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.themegroups.founding.GroupFounding;
import se.healthycities.themegroups.group.Charter;

/** Where those who lead a group make a working group below it, with a task and an end (B4, INV-239). */
public class NewWorkingGroupPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private GroupFounding founding;

    public NewWorkingGroupPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        if (standing().parent() != null) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        super.onInitialize();
        GroupFields fields = new GroupFields("fields", standing().visibility(), new Charter("", null, "", "", ""));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                fields.check();
            }

            @Override
            protected void onSubmit() {
                String path = founding.foundBelow(scene(), fields.plan(null), key.value());
                throw new RedirectToUrlException(Addresses.space(path));
            }
        };
        add(new ErrorSummary("errors"));
        add(form.add(fields, key, new Href("cancel", Addresses.space(standing().path()))));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected String tab() {
        return "";
    }
}

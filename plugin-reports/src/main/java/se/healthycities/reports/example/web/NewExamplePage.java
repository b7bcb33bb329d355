package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExamplePlan;
import se.healthycities.reports.example.ExampleRights;
import se.healthycities.reports.example.ExampleService;
import se.healthycities.reports.example.Source;

/** Where somebody of a member writes down what others could learn from; the office does so for sources outside as well. */
public class NewExamplePage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ExampleService examples;

    @Inject
    private ExampleRights rights;

    @Inject
    private DirectoryReads directory;

    public NewExamplePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        boolean office = rights.publishes();
        if (!office && !rights.writes()) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        super.onInitialize();
        SourceFields whose = new SourceFields("whose", office ? directory.organisations() : List.of());
        ExampleFields fields = new ExampleFields("fields", null);
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                if (office) {
                    whose.check();
                }
            }

            @Override
            protected void onSubmit() {
                ExamplePlan plan = fields.plan();
                Source source = office ? whose.source() : Source.of(visitor().organisationAddress());
                long id = examples.start(scene(), plan, source, key.value());
                throw new RedirectToUrlException(ExampleAddresses.one(id, plan.title()));
            }
        };
        form.add(whose.setVisible(office), fields, key, new Href("cancel", ExampleAddresses.LIBRARY));
        add(new ErrorSummary("errors"), form);
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("library"), ExampleAddresses.LIBRARY));
    }
}

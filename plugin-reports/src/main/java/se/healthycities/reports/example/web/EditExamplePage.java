package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExamplePlan;
import se.healthycities.reports.example.ExampleService;
import se.healthycities.reports.example.ExampleView;

/** Where those of the organisation say an example anew; what somebody else has stored meanwhile stands above their words. */
public class EditExamplePage extends OneExamplePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ExampleService examples;

    private ExampleView now;

    public EditExamplePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (!rights().edits(example().address())) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        now = example();
        WebMarkupContainer stored = new WebMarkupContainer("stored");
        add(stored.add(new StoryPanel("story", () -> now.plan(), true)).setVisible(false));
        String home = ExampleAddresses.one(now.id(), now.plan().title());
        ExampleFields fields = new ExampleFields("fields", now.plan());
        SeenVersion seen = new SeenVersion("version", () -> now.version());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                ExamplePlan plan = fields.plan();
                if (examples.change(scene(), now.id(), plan, seen.sent())) {
                    throw new RedirectToUrlException(ExampleAddresses.one(now.id(), plan.title()));
                }
                now = read();
                stored.setVisible(true);
                fields.overtaken();
            }
        };
        boolean closes = now.published() && now.openToAll() && !rights().publishes();
        add(new WebMarkupContainer("closes").setVisible(closes));
        form.add(new Label("readers", getString(now.published() ? "readers" : "readersDraft")));
        add(new ErrorSummary("errors"), form.add(fields, seen, new Href("cancel", home)));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return below();
    }
}

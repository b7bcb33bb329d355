package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExampleReads;
import se.healthycities.reports.example.ExampleRights;
import se.healthycities.reports.example.ExampleView;

/** A page about one example; for whoever may not know of it, it is not there. */
abstract class OneExamplePage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ExampleReads examples;

    @Inject
    private ExampleRights rights;

    private ExampleView example;

    OneExamplePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        example = read();
        super.onInitialize();
    }

    final ExampleView read() {
        long id = ExampleAddresses.number(getPageParameters().get("example").toString(""));
        return examples.one(id).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
    }

    final ExampleView example() {
        return example;
    }

    final ExampleReads examples() {
        return examples;
    }

    final ExampleRights rights() {
        return rights;
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("oneExamplePage.library"), ExampleAddresses.LIBRARY));
    }

    /** The way to a page below that of the example. */
    final List<Crumb> below() {
        String title = example.plan().title();
        return List.of(
                new Crumb(getString("oneExamplePage.library"), ExampleAddresses.LIBRARY),
                new Crumb(title, ExampleAddresses.one(example.id(), title)));
    }
}

package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExampleDesk;
import se.healthycities.reports.example.ExampleReads;
import se.healthycities.reports.example.ExampleRights;
import se.healthycities.reports.example.ExampleState;
import se.healthycities.reports.example.ExampleView;
import se.healthycities.reports.example.VersionRow;
import se.healthycities.reports.review.PeerReview;

/** Where the office publishes an example, for members or for everybody (INV-155). */
class DeskPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String STATE = "state";

    @Inject
    private ExampleDesk desk;

    @Inject
    private ExampleRights rights;

    @Inject
    private ExampleReads examples;

    private final ExampleView example;
    private final SeenVersion seen;
    private boolean stale;

    DeskPanel(String id, ExampleView example) {
        super(id);
        this.example = example;
        this.seen = new SeenVersion("version", example::version);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(stale(), publish());
    }

    private StatelessForm<Void> publish() {
        StatelessForm<Void> form = new StatelessForm<>("publish") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String reach = getRequest()
                        .getPostParameters()
                        .getParameterValue("reach")
                        .toString("");
                if (!reach.isEmpty() && !published(reach.equals("all"))) {
                    stale = true;
                    return;
                }
                back();
            }
        };
        boolean may = rights.publishes(example.state(), example.writer());
        form.add(new Label("heading", getString(example.published() ? "deskPanel.readers" : "deskPanel.publish")));
        form.add(new Label("words", getString("deskPanel.words." + standing(may))));
        form.add(seen, hidden(STATE, example.state().name()));
        boolean open = example.published() && !example.waits();
        form.add(button("members", may && (!open || example.openToAll())));
        form.add(button("all", may && (!open || !example.openToAll())));
        return form;
    }

    private boolean published(boolean toAll) {
        String sent = getRequest().getPostParameters().getParameterValue(STATE).toString("");
        return Stream.of(ExampleState.values())
                .filter(state -> state.name().equals(sent))
                .anyMatch(state -> desk.publish(Scene.of(PeerReview.PLUGIN), example.id(), toAll, seen.sent(), state));
    }

    /** Which words tell how it stands and what a press would do. */
    private String standing(boolean may) {
        if (example.waits()) {
            return "waits";
        }
        if (example.published()) {
            return example.openToAll() ? "all" : "members";
        }
        return may || example.state() == ExampleState.SENT
                ? "fresh"
                : example.state().name();
    }

    /** What the office had read when somebody else was first; how it reads now stands above as always. */
    private WebMarkupContainer stale() {
        WebMarkupContainer card = new WebMarkupContainer("stale") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(stale);
            }
        };
        card.add(new ListView<>("read", this::read) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<VersionRow> item) {
                VersionRow row = item.getModelObject();
                item.add(new Label("called", row.title()));
                item.add(new StoryPanel("story", () -> row.plan(example.plan()), true));
            }
        });
        return card;
    }

    private List<VersionRow> read() {
        int number = seen.sent();
        return examples.versions(example).stream()
                .filter(row -> row.number() == number && row.readable())
                .toList();
    }

    private static WebMarkupContainer hidden(String id, String value) {
        WebMarkupContainer field = new WebMarkupContainer(id);
        field.add(AttributeModifier.replace("value", value));
        return field;
    }

    private static WebMarkupContainer button(String reach, boolean visible) {
        WebMarkupContainer button = new WebMarkupContainer(reach);
        return (WebMarkupContainer)
                button.add(AttributeModifier.replace("value", reach)).setVisible(visible);
    }

    private void back() {
        throw new RedirectToUrlException(
                ExampleAddresses.one(example.id(), example.plan().title()));
    }
}

package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.reports.example.ExamplePlan;

/** What an example tells, part by part; what did not work only for those who may read it. */
class StoryPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Markdown markdown;

    private final IModel<ExamplePlan> plan;
    private final boolean withFailed;

    StoryPanel(String id, IModel<ExamplePlan> plan, boolean withFailed) {
        super(id);
        this.plan = plan;
        this.withFailed = withFailed;
    }

    /** A part of the story: the key of its heading, and its words in Markdown. */
    private record Part(String key, String words) implements Serializable {}

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("part", this::parts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Part> item) {
                Part part = item.getModelObject();
                item.add(new Label("heading", StoryPanel.this.getString("storyPanel." + part.key())));
                item.add(new Label("html", markdown.toHtml(part.words())).setEscapeModelStrings(false));
            }
        });
    }

    private List<Part> parts() {
        ExamplePlan said = plan.getObject();
        return Stream.of(
                        new Part("problem", said.problem()),
                        new Part("done", said.done()),
                        new Part("effect", said.effect()),
                        new Part("cost", said.cost()),
                        new Part("failed", withFailed ? said.failed() : ""))
                .filter(part -> !part.words().isEmpty())
                .toList();
    }
}

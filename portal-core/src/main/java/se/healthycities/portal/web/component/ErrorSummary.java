package se.healthycities.portal.web.component;

import java.io.Serializable;
import java.util.List;
import org.apache.wicket.feedback.FeedbackCollector;
import org.apache.wicket.feedback.FeedbackMessage;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;

/** All errors of a page in one box that takes focus; each leads to its field. */
public class ErrorSummary extends Panel {
    private static final long serialVersionUID = 1L;

    public ErrorSummary(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("error", this::errors) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Entry> item) {
                Entry entry = item.getModelObject();
                item.add(new TextHref("field", "#" + entry.field(), entry.text()));
            }
        });
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(!errors().isEmpty());
    }

    private List<Entry> errors() {
        return new FeedbackCollector(getPage())
                .collect(message -> message.getLevel() >= FeedbackMessage.ERROR).stream()
                        .map(message ->
                                new Entry(message.getReporter().getMarkupId(), String.valueOf(message.getMessage())))
                        .toList();
    }

    /** An error and the id of its field. */
    private record Entry(String field, String text) implements Serializable {}
}

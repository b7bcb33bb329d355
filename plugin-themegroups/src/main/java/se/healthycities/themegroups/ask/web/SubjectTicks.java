package se.healthycities.themegroups.ask.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.person.SubjectRow;
import se.healthycities.portal.web.request.PlainPost;

/** The network's subjects to tick, such as steering and leadership; what was ticked stays when a form is refused. */
class SubjectTicks extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "subject";

    private final ArrayList<SubjectRow> subjects;
    private final ArrayList<String> stored;

    /** @param stored the keys that are ticked at first */
    SubjectTicks(String id, List<SubjectRow> subjects, List<String> stored) {
        super(id);
        this.subjects = new ArrayList<>(subjects);
        this.stored = new ArrayList<>(stored);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("subject", subjects) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SubjectRow> item) {
                SubjectRow subject = item.getModelObject();
                String markup = "subject-" + subject.key();
                WebMarkupContainer check = new WebMarkupContainer("check");
                check.add(AttributeModifier.replace("id", markup), AttributeModifier.replace("value", subject.key()));
                boolean ticked = PlainPost.posted() ? sent().contains(subject.key()) : stored.contains(subject.key());
                check.add(AttributeModifier.replace("checked", ticked ? "checked" : null));
                item.add(check);
                item.add(new Label("label", subject.name(getLocale())).add(AttributeModifier.replace("for", markup)));
            }
        });
    }

    /** The keys that were sent, as far as they are on the network's list. */
    Set<String> chosen() {
        Set<String> sent = sent();
        return subjects.stream().map(SubjectRow::key).filter(sent::contains).collect(Collectors.toSet());
    }

    private static Set<String> sent() {
        String[] values = PlainPost.request().getParameterValues(NAME);
        return values == null ? Set.of() : Stream.of(values).collect(Collectors.toSet());
    }
}

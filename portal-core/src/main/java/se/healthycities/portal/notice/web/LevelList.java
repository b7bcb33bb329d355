package se.healthycities.portal.notice.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.notice.Level;
import se.healthycities.portal.web.component.Options;

/** Some choices below each other, each a select with its label; it works without scripts and on a phone. */
class LevelList extends Panel {
    private static final long serialVersionUID = 1L;
    private final List<LevelField> fields;

    LevelList(String id, List<LevelField> fields) {
        super(id);
        this.fields = List.copyOf(fields);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Options.Option> levels = Stream.concat(
                        Stream.of(new Options.Option("", getString("levelList.usual"))),
                        Arrays.stream(Level.values())
                                .map(level -> new Options.Option(level.name(), getString("levelList." + level))))
                .toList();
        add(new ListView<>("field", fields) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LevelField> item) {
                LevelField field = item.getModelObject();
                item.add(new Label("words", field.words()).add(AttributeModifier.replace("for", field.name())));
                WebMarkupContainer select = new WebMarkupContainer("select");
                select.add(AttributeModifier.replace("id", field.name()));
                select.add(AttributeModifier.replace("name", field.name()));
                String chosen = field.level() == null ? "" : field.level().name();
                item.add(select.add(new Options("level", levels, chosen)));
            }
        });
    }
}

package se.healthycities.portal.membership.web;

import java.util.List;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.membership.CaseDetails;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;

/** A draft of the news that there is a new member, in both languages, to copy (INV-019). */
class WelcomePanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final CaseDetails found;

    WelcomePanel(String id, CaseDetails found) {
        super(id);
        this.found = found;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("draft", List.of("sv", "en")) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                String language = item.getModelObject();
                String id = "draft-" + language;
                item.add(new Label("label", getString("welcomePanel." + language))
                        .add(AttributeModifier.replace("for", id)));
                item.add(new Label("text", words(Locale.forLanguageTag(language)))
                        .add(AttributeModifier.replace("id", id), AttributeModifier.replace("lang", language)));
            }
        });
    }

    private String words(Locale language) {
        return Texts.get(
                WelcomePanel.class,
                "welcomePanel.draft",
                language,
                found.name(),
                Dates.day(found.memberFrom(), language));
    }
}

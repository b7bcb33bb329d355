package se.healthycities.portal.brief.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.brief.Brief;
import se.healthycities.portal.brief.BriefLine;
import se.healthycities.portal.brief.BriefPart;
import se.healthycities.portal.brief.BriefSection;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** The parts of a brief with their lines, on its page and on the dashboard. */
class BriefSections extends Panel {
    private static final long serialVersionUID = 1L;

    private final Brief brief;

    BriefSections(String id, Brief brief) {
        super(id);
        this.brief = brief;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("section", brief.sections()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<BriefSection> item) {
                fill(item, item.getModelObject());
            }
        });
        String rest = brief.rest() == null ? "" : brief.rest();
        add(new WebMarkupContainer("rest").add(new TextHref("all", "/", rest)).setVisible(brief.rest() != null));
    }

    private static void fill(ListItem<BriefSection> item, BriefSection section) {
        String id = "brief-" + section.part().name().toLowerCase(java.util.Locale.ROOT);
        item.add(AttributeModifier.replace("aria-labelledby", id));
        if (section.part() == BriefPart.QUESTIONS) {
            item.add(AttributeModifier.append("class", "card-sun"));
        }
        item.add(new Label("heading", section.heading()).add(AttributeModifier.replace("id", id)));
        item.add(new ListView<>("line", section.lines()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<BriefLine> line) {
                fillLine(line, line.getModelObject());
            }
        });
        String more = section.more() == null ? "" : section.more();
        item.add(new WebMarkupContainer("left")
                .add(new TextHref("more", section.address(), more))
                .setVisible(section.more() != null));
    }

    private static void fillLine(ListItem<BriefLine> item, BriefLine line) {
        item.add(new TextHref("words", line.address(), line.words()));
        item.add(new Label("more", line.more()).setVisible(line.more() != null));
        WebMarkupContainer act =
                line.act() == null ? new WebMarkupContainer("act") : new Href("act", line.actAddress());
        act.add(AttributeModifier.replace("aria-label", line.act() + ": " + line.words()));
        item.add(act.add(new Label("label", line.act()).setRenderBodyOnly(true)).setVisible(line.act() != null));
    }
}

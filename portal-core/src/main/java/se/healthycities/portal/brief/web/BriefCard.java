package se.healthycities.portal.brief.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.brief.BriefLine;
import se.healthycities.portal.brief.BriefReads;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** First on a politician's dashboard: how the brief begins, with what waits for a yes or no. It stands there for no other. */
public class BriefCard extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @Inject
    private BriefReads briefs;

    @Inject
    private Visitors visitors;

    public BriefCard(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean elected = visitors.current().capacity() == Capacity.ELECTED;
        List<BriefLine> questions = elected ? briefs.questions(getLocale()) : List.of();
        int shown = Math.min(SHOWN, questions.size());
        WebMarkupContainer some = new WebMarkupContainer("some");
        some.add(new ListView<>("question", questions.subList(0, shown)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<BriefLine> item) {
                fill(item, item.getModelObject());
            }
        });
        int left = questions.size() - shown;
        String more = getString("briefCard.left").replace("{0}", String.valueOf(left));
        add(some.setVisible(shown > 0), new TextHref("left", "/brief", more).setVisible(left > 0));
        add(new WebMarkupContainer("none").setVisible(shown == 0));
        setVisible(elected);
    }

    private static void fill(ListItem<BriefLine> item, BriefLine line) {
        item.add(new TextHref("words", line.address(), line.words()));
        item.add(new Label("more", line.more()).setVisible(line.more() != null));
        boolean acts = line.act() != null;
        WebMarkupContainer act = new Href("act", acts ? line.actAddress() : "/brief");
        act.add(AttributeModifier.replace("aria-label", line.act() + ": " + line.words()));
        item.add(act.add(new Label("label", line.act()).setRenderBodyOnly(true)).setVisible(acts));
    }
}

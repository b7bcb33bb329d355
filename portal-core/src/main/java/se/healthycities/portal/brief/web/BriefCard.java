package se.healthycities.portal.brief.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.brief.Brief;
import se.healthycities.portal.brief.BriefReads;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Visitors;

/** First on a politician's dashboard: how the brief begins, with what waits for a yes or no. It stands there for no other. */
public class BriefCard extends Panel {
    private static final long serialVersionUID = 1L;

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
        setVisible(elected);
        if (!elected) {
            add(new EmptyPanel("sections"), new EmptyPanel("none"));
            return;
        }
        Brief beginning = briefs.beginning(getLocale());
        add(new BriefSections("sections", beginning));
        add(new WebMarkupContainer("none").setVisible(beginning.isEmpty()));
    }
}

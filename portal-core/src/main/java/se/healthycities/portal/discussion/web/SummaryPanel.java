package se.healthycities.portal.discussion.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.discussion.DiscussionView;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** What a discussion came to, above its posts; where a long one has none yet, whoever may write it is asked for it (C3). */
class SummaryPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final DiscussionView discussion;
    private final Visitor visitor;
    private final boolean writes;

    /** @param writes true for somebody who may write the summary */
    SummaryPanel(String id, DiscussionView discussion, Visitor visitor, boolean writes) {
        super(id);
        this.discussion = discussion;
        this.visitor = visitor;
        this.writes = writes;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean written = discussion.summary() != null;
        add(new Label("words", written ? discussion.summary() : getString("summaryPanel.wanted")));
        String by = written
                ? discussion.summaryBy() + " · " + Dates.moment(discussion.summaryAt(), visitor.today(), getLocale())
                : "";
        add(new Label("by", by));
        String act = !writes ? "history" : written ? "change" : "write";
        add(new TextHref(
                "act", Addresses.summary(discussion.path(), discussion.id()), getString("summaryPanel." + act)));
        setVisible(written || writes && discussion.wantsSummary());
    }
}

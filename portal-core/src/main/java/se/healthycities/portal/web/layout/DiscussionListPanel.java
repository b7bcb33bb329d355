package se.healthycities.portal.web.layout;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.discussion.DiscussionReads;
import se.healthycities.portal.discussion.DiscussionRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.web.component.DiscussionRows;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.ReadForm;

/** The discussions of a space, newest first, a page at a time by key. */
class DiscussionListPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 25;

    @Inject
    private DiscussionReads discussions;

    @Inject
    private Visitors visitors;

    @Inject
    private Gate gate;

    private final Standing standing;
    private final PageParameters parameters;

    DiscussionListPanel(String id, Standing standing, PageParameters parameters) {
        super(id);
        this.standing = standing;
        this.parameters = parameters;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long person = visitors.current().person();
        boolean leads = gate.permits(standing.scene(), Access.CONVENE);
        long id = parameters.get("id").toLong(Long.MAX_VALUE);
        List<DiscussionRow> rows = discussions.inSpace(standing.space(), person, leads, before(), id, A_PAGE + 1);
        boolean more = rows.size() > A_PAGE;
        List<DiscussionRow> page = more ? rows.subList(0, A_PAGE) : rows;
        add(leads ? new ConvenorHintsPanel("hints", standing, page) : new EmptyPanel("hints").setVisible(false));
        boolean unread = page.stream().anyMatch(row -> row.unread() > 0);
        boolean writable = gate.state(standing.scene()).writable();
        add(new ReadForm("read", standing.scene(), Addresses.space(standing.path()), writable)
                .add(new DiscussionRows("rows", List.copyOf(page), false))
                .add(new WebMarkupContainer("all").setVisible(unread && writable))
                .setVisible(!page.isEmpty()));
        WebMarkupContainer empty = new WebMarkupContainer("empty");
        boolean starts = gate.permits(standing.scene(), Access.START);
        empty.add(new Href("start", Addresses.newDiscussion(standing.path())).setVisible(starts));
        empty.add(new WebMarkupContainer("invitation").setVisible(starts));
        add(empty.setVisible(page.isEmpty()));
        DiscussionRow last = page.isEmpty() ? null : page.get(page.size() - 1);
        String older = last == null
                ? ""
                : Addresses.space(standing.path()) + "?before=" + last.lastPostAt() + "&id=" + last.id();
        add(new Href("older", older).setVisible(more));
    }

    private Instant before() {
        try {
            return Instant.parse(parameters.get("before").toString(""));
        } catch (DateTimeParseException none) {
            return DiscussionReads.NEWEST;
        }
    }
}

package se.healthycities.portal.mention.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.mention.MentionReads;
import se.healthycities.portal.mention.MentionRow;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;

/** Where the visitor is mentioned, in person, for an organisation or with a group; the newest first, a page at a time. */
public class MentionsPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/mentions";
    private static final int A_PAGE = 25;

    @Inject
    private MentionReads mentions;

    @Inject
    private Reading reading;

    public MentionsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long before = getPageParameters().get("before").toLong(MentionReads.NEWEST);
        List<MentionRow> rows = mentions.of(reading.today(), before, A_PAGE + 1);
        boolean more = rows.size() > A_PAGE;
        List<MentionRow> page = more ? rows.subList(0, A_PAGE) : rows;
        add(new MentionRows("rows", page).setVisible(!page.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(page.isEmpty()));
        String last = page.isEmpty()
                ? ""
                : ADDRESS + "?before=" + page.get(page.size() - 1).post();
        add(new Href("older", last).setVisible(more));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}

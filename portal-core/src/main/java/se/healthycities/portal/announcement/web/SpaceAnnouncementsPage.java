package se.healthycities.portal.announcement.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.layout.SpacePage;

/** The announcements of a space, for those who lead it. */
public class SpaceAnnouncementsPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    public SpaceAnnouncementsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new LedListPanel("list", scene(), getPageParameters().get("before").toLong(Long.MAX_VALUE)));
    }

    @Override
    protected String tab() {
        return "announcements";
    }
}

package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.announcement.AnnouncementAddresses;
import se.healthycities.portal.announcement.AnnouncementDrafts;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.layout.SpacePage;

/** Where those who lead a space write to it. */
public class SpaceWritePage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AnnouncementDrafts drafts;

    public SpaceWritePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Drafted drafted = Drafted.of(getPageParameters(), scene(), drafts);
        add(new ErrorSummary("errors"), new WritePanel("write", scene(), drafted.id(), drafted.words()));
    }

    @Override
    protected String tab() {
        return "announcements";
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(
                Addresses.space(standing().path()),
                new Crumb(getString("announcements"), AnnouncementAddresses.led(scene())));
    }
}

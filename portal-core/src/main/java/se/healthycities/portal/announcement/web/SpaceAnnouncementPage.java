package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.announcement.AnnouncementAddresses;
import se.healthycities.portal.announcement.AnnouncementReads;
import se.healthycities.portal.announcement.AnnouncementView;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.layout.SpacePage;

/** An announcement of a space for those who lead it: whom it would reach, and afterwards how it went. */
public class SpaceAnnouncementPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AnnouncementReads announcements;

    private AnnouncementView view;

    public SpaceAnnouncementPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        view = announcements
                .led(scene(), Drafted.id(getPageParameters(), "announcement"))
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
        add(new Label("heading", title()));
        add(new LedPanel("announcement", scene(), view));
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
        return Model.of(view.subject(language()));
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(
                Addresses.space(standing().path()),
                new Crumb(getString("announcements"), AnnouncementAddresses.led(scene())));
    }
}

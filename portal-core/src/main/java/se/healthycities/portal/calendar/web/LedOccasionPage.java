package se.healthycities.portal.calendar.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionDoor;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.layout.PortalPage;

/** A page on which something is done to an occasion by those who lead its space; it leads back to the occasion. */
abstract class LedOccasionPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OccasionDoor door;

    private OccasionDetails occasion;

    LedOccasionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        reload();
        Verdict leads = door.leads(occasion);
        if (!leads.allowed()) {
            throw new Refused(leads, occasion.scene());
        }
        if (occasion.cancelled()) {
            throw new Refused(Verdict.READ_ONLY, occasion.scene());
        }
        super.onInitialize();
    }

    final OccasionDetails occasion() {
        return occasion;
    }

    /** Reads it anew, after somebody else turned out to have changed it; it has to live where the address says. */
    final void reload() {
        String name = scene().space() == null ? "key" : "occasion";
        occasion = door.open(getPageParameters().get(name).toString(""));
        if (!Objects.equals(occasion.spacePath(), scene().space())) {
            throw new Refused(Verdict.NOT_FOUND, scene());
        }
    }

    final String back() {
        return Addresses.occasion(occasion.key());
    }

    @Override
    protected final List<Crumb> trail() {
        return List.of(new Crumb(getString("calendar"), CalendarPage.ADDRESS), new Crumb(occasion.title(), back()));
    }

    @Override
    protected final IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected final Frame frame() {
        return Frame.NARROW;
    }
}

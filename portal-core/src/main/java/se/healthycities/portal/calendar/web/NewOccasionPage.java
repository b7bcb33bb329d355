package se.healthycities.portal.calendar.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.calendar.MonthlyMeetings;
import se.healthycities.portal.calendar.OccasionPlan;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionService;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.portal.web.layout.PortalPage;

/** Where an occasion is made: of a space by whoever leads it, of the network as a whole by the coordinator. */
public class NewOccasionPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OccasionReads occasions;

    @Inject
    private OccasionService service;

    @Inject
    private MonthlyMeetings monthly;

    @Inject
    private Visitors visitors;

    public NewOccasionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean hidden =
                space().filter(space -> space.visibility() == Visibility.HIDDEN).isPresent();
        List<String> audiences = OccasionFields.audiences(space().isPresent(), hidden);
        OccasionPlan blank = OccasionPlan.blank(audiences.get(0));
        OccasionFields fields = new OccasionFields("fields", blank, audiences, occasions.hosts());
        RepeatFields repeat = new RepeatFields("more");
        repeat.setVisible(space().isPresent());
        add(new OccasionForm("occasion", fields, new SeenVersion("version", () -> 0), back(), repeat) {
            private static final long serialVersionUID = 1L;

            @Override
            void onPlan(OccasionFields typed, RequestKey once, SeenVersion from) {
                OccasionPlan plan = typed.plan();
                if (repeat.until() == null) {
                    throw open(service.make(scene(), plan, once.value()));
                }
                if (repeat.settled(plan.when().firstDay())) {
                    throw open(monthly.make(scene(), plan, repeat.until(), once.value()));
                }
            }
        });
    }

    private static RedirectToUrlException open(String key) {
        return new RedirectToUrlException(Addresses.occasion(key));
    }

    private Optional<Standing> space() {
        return Optional.ofNullable(scene().space()).flatMap(visitors::standing);
    }

    private String back() {
        return scene().space() == null ? CalendarPage.ADDRESS : Addresses.meetings(scene().space());
    }

    @Override
    protected List<Crumb> trail() {
        List<Crumb> trail = new ArrayList<>();
        space().ifPresent(space -> trail.add(new Crumb(space.name(language()), Addresses.space(space.path()))));
        trail.add(new Crumb(getString(scene().space() == null ? "calendar" : "meetings"), back()));
        return trail;
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}

package se.healthycities.portal.calendar.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.calendar.feed.CalendarFeeds;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;

/**
 * Where one gets the secret address of one's own calendar, gets another and ends it (F2). The address is shown once, when it
 * is made, because only its hash is kept.
 */
public class PersonalCalendarPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/profile/calendar";

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Settings settings;

    private String secret;

    public PersonalCalendarPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        StatelessForm<Void> make = new StatelessForm<>("make") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                secret = feeds.renew();
            }
        };
        StatelessForm<Void> end = new StatelessForm<>("end") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                feeds.end();
                throw new RedirectToUrlException(ADDRESS);
            }
        };
        add(make, end, fresh());
    }

    private WebMarkupContainer fresh() {
        WebMarkupContainer fresh = new WebMarkupContainer("fresh") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(secret != null);
                String address = settings.url() + Addresses.occasion(secret) + CalendarFile.ENDING;
                addOrReplace(new Label("address", address));
                addOrReplace(new Href("subscribe", address.replaceFirst("^https?:", "webcal:")));
            }
        };
        return fresh;
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        Optional<Instant> since = feeds.since();
        String day = since.map(moment -> Dates.moment(moment, visitor().today(), language()))
                .orElse("");
        addOrReplace(new Label("since", getString("since").replace("{0}", day))
                .setVisible(since.isPresent() && secret == null));
        addOrReplace(new WebMarkupContainer("none").setVisible(since.isEmpty()));
        get("end").setVisible(since.isPresent());
        StatelessForm<?> make = (StatelessForm<?>) get("make");
        make.addOrReplace(new Label("word", getString(since.isPresent() ? "renew" : "make")));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("calendar"), CalendarPage.ADDRESS));
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

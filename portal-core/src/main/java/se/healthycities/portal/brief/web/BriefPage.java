package se.healthycities.portal.brief.web;

import jakarta.inject.Inject;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.brief.Brief;
import se.healthycities.portal.brief.BriefChoices;
import se.healthycities.portal.brief.BriefReads;
import se.healthycities.portal.web.layout.PortalPage;

/** The three-minute brief (G4, N9): what a politician has to know and answer, on one screen of a phone where possible. */
public class BriefPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/brief";
    private static final int MINUTE = 60;

    @Inject
    private BriefReads briefs;

    @Inject
    private BriefChoices choices;

    public BriefPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Brief brief = briefs.page(language());
        add(new Label("reading", reading(brief)).setVisible(!brief.isEmpty()));
        add(new BriefSections("sections", brief));
        add(new WebMarkupContainer("empty").setVisible(brief.isEmpty()));
        add(choice(choices.wanted(visitor().person())));
    }

    /** How long it takes, and how many words it is. */
    private String reading(Brief brief) {
        int minutes = brief.seconds() / MINUTE;
        int seconds = brief.seconds() % MINUTE;
        String key = minutes == 0 ? "reading.seconds" : seconds == 0 ? "reading.minutes" : "reading.both";
        return getString(key)
                .replace("{0}", String.valueOf(minutes))
                .replace("{1}", String.valueOf(seconds))
                .replace("{2}", String.valueOf(brief.count()));
    }

    private Component choice(boolean wanted) {
        StatelessForm<Void> form = new StatelessForm<>("choice") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                choices.choose(getRequest()
                        .getPostParameters()
                        .getParameterValue("wanted")
                        .toBoolean(false));
                throw new RedirectToUrlException(ADDRESS);
            }
        };
        form.add(
                new WebMarkupContainer("start").setVisible(!wanted), new WebMarkupContainer("stop").setVisible(wanted));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}

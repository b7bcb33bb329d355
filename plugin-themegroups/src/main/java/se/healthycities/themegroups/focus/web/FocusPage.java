package se.healthycities.themegroups.focus.web;

import jakarta.inject.Inject;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Href;
import se.healthycities.themegroups.focus.FocusAddresses;
import se.healthycities.themegroups.focus.FocusReads;
import se.healthycities.themegroups.focus.FocusRow;
import se.healthycities.themegroups.focus.FocusService;
import se.healthycities.themegroups.group.web.GroupPartPage;

/** One focus area: what it is about, how long it lasts, and which discussions and meetings belong to it. */
public class FocusPage extends GroupPartPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private FocusReads focus;

    @Inject
    private FocusService service;

    private FocusRow area;

    public FocusPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        takesPostsOf(Access.CONVENE);
        area = found(focus.one(number("focus"), path()));
        super.onInitialize();
        boolean leads = may(Access.CONVENE);
        add(new Label("heading", area.name(language())));
        add(new WebMarkupContainer("main")
                .setVisible(area.main() && area.current(visitor().today())));
        add(new WebMarkupContainer("over").setVisible(area.earlier(visitor().today())));
        add(new Label(
                "period", FocusWords.period(area.from(), area.to(), visitor().today(), language())));
        add(new Label("about", area.html())
                .setEscapeModelStrings(false)
                .setVisible(!area.html().isEmpty()));
        WebMarkupContainer leading = new WebMarkupContainer("leading");
        leading.add(new Href("edit", FocusAddresses.edit(path(), area.id())));
        leading.add(end().setVisible(!area.earlier(visitor().today())));
        add(leading.setVisible(leads));
        add(new BelongingPanel("tied", scene(), standing(), area));
    }

    private Component end() {
        return new StatelessForm<Void>("end") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.end(scene(), area.id());
                throw new RedirectToUrlException(here());
            }
        };
    }

    private String here() {
        return FocusAddresses.one(path(), area.id(), area.name());
    }

    @Override
    protected IModel<String> title() {
        return Model.of(area.name(language()));
    }

    @Override
    protected Crumb above() {
        return new Crumb(getString("all"), FocusAddresses.all(path()));
    }
}

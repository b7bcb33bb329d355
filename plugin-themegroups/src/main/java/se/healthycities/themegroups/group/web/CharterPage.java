package se.healthycities.themegroups.group.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.themegroups.group.CharterService;
import se.healthycities.themegroups.group.GroupCard;
import se.healthycities.themegroups.group.GroupName;
import se.healthycities.themegroups.group.GroupReads;

/**
 * Where those who lead a group put its charter in words. When somebody else has changed it meanwhile, what stands there now
 * is shown beside what was typed, and nothing is lost.
 */
public class CharterPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private GroupReads groups;

    @Inject
    private CharterService service;

    private GroupCard card;

    public CharterPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        card = groups.card(standing().space());
        WebMarkupContainer stored = new WebMarkupContainer("stored");
        stored.add(new Label("aim", () -> card.aim()), new Label("working", () -> card.working()));
        stored.add(new Label("focus", () -> card.focus()), new Label("season", () -> card.season()));
        add(stored.setVisible(false), new ErrorSummary("errors"), form(stored));
        add(new Href("readers", Addresses.settings(standing().path()) + "#readers"));
    }

    private StatelessForm<Void> form(WebMarkupContainer stored) {
        GroupName name = new GroupName(standing().name(), standing().nameEnglish());
        CharterFields fields = new CharterFields("fields", name, card.charter());
        SeenVersion seen = new SeenVersion("version", () -> card.version());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (service.write(scene(), fields.name(), fields.charter(), seen.sent())) {
                    throw new RedirectToUrlException(Addresses.space(standing().path()));
                }
                card = groups.card(standing().space());
                stored.setVisible(true);
                fields.meanwhile(CharterPage.this.getString("meanwhile"));
            }
        };
        return (StatelessForm<Void>) form.add(
                fields, seen, new Href("cancel", Addresses.space(standing().path())));
    }

    @Override
    protected String tab() {
        return "";
    }
}

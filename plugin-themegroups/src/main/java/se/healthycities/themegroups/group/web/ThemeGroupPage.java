package se.healthycities.themegroups.group.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.layout.SpaceHomePage;
import se.healthycities.themegroups.group.GroupCard;
import se.healthycities.themegroups.group.GroupReads;

/** The home of a group: what it is for, how it works and how alive it is, above its discussions. */
public class ThemeGroupPage extends SpaceHomePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private GroupReads groups;

    @Inject
    private GroupPanels panels;

    private GroupCard card;

    public ThemeGroupPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String result = card().result();
        add(new WebMarkupContainer("result")
                .add(new Label("words", result))
                .setVisible(!result.isEmpty() && standing().closed(visitor().today())));
        add(new CharterPanel("card", card(), standing(), visitor()));
        GroupHome home = new GroupHome(standing(), card(), next());
        RepeatingView parts = new RepeatingView("panels");
        panels.inOrder().forEach(panel -> parts.add(panel.panel(parts.newChildId(), home)));
        add(parts);
    }

    @Override
    protected String lead() {
        return card().aim(language());
    }

    @Override
    protected String icon() {
        return standing().closed(visitor().today()) ? "bi-archive" : KindIcon.icon(card().kind());
    }

    private GroupCard card() {
        if (card == null) {
            card = groups.card(standing().space());
        }
        return card;
    }
}

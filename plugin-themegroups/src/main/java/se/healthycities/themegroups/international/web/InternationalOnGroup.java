package se.healthycities.themegroups.international.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import se.healthycities.themegroups.group.GroupKind;
import se.healthycities.themegroups.group.web.GroupHome;
import se.healthycities.themegroups.group.web.GroupPanel;

/** Says on the home of an international group that it is led elsewhere. */
@ApplicationScoped
public class InternationalOnGroup implements GroupPanel {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component panel(String id, GroupHome home) {
        return home.kind() == GroupKind.INTERNATIONAL
                ? new InternationalPanel(id, home.standing())
                : new WebMarkupContainer(id).setVisible(false);
    }
}

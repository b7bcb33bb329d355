package se.healthycities.themegroups.group.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.life.LifeDates;
import se.healthycities.portal.space.life.SpaceLife;
import se.healthycities.portal.spi.Scene;
import se.healthycities.themegroups.group.GroupAddresses;

/** Takes the last turn in a group's life back. */
class UndoPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private SpaceLife life;

    private final Standing standing;
    private final Scene scene;
    private final LifeDates was;
    private final LifeDates now;

    UndoPanel(String id, Standing standing, Scene scene, LifeDates was, LifeDates now) {
        super(id);
        this.standing = standing;
        this.scene = scene;
        this.was = was;
        this.now = now;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (life.takeBack(scene, now, was)) {
                    throw new RedirectToUrlException(GroupAddresses.life(standing.path()));
                }
                error(UndoPanel.this.getString("undoPanel.late"));
            }
        });
    }
}

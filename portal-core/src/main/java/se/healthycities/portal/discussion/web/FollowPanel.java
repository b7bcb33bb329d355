package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.discussion.DiscussionView;
import se.healthycities.portal.discussion.FollowLevel;
import se.healthycities.portal.discussion.Follows;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Scene;

/** Two buttons: follow this discussion, or mute it. Pressing the one that is pressed leaves it to one's seat again. */
class FollowPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Follows follows;

    private final DiscussionView discussion;
    private final Scene scene;
    private final boolean seated;

    /** @param seated whether the visitor sits in the space */
    FollowPanel(String id, DiscussionView discussion, Scene scene, boolean seated) {
        super(id);
        this.discussion = discussion;
        this.scene = scene;
        this.seated = seated;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                follows.choose(scene, discussion.id(), chosen());
                throw new RedirectToUrlException(
                        Addresses.discussion(discussion.path(), discussion.id(), discussion.title()));
            }
        };
        form.add(button("follow", FollowLevel.FOLLOW), button("mute", FollowLevel.MUTE));
        FollowLevel level = discussion.follow();
        String own = seated ? "SEAT" : "NO_SEAT";
        form.add(new Label("words", getString("followPanel.words." + (level == null ? own : level))));
        add(form);
    }

    private Component button(String id, FollowLevel level) {
        boolean pressed = level == discussion.follow();
        return new WebMarkupContainer(id)
                .add(
                        AttributeModifier.replace("value", pressed ? "SEAT" : level.name()),
                        AttributeModifier.replace("aria-pressed", String.valueOf(pressed)));
    }

    /** Null for whatever is no level. */
    private FollowLevel chosen() {
        String value =
                getRequest().getPostParameters().getParameterValue("level").toString("");
        for (FollowLevel level : FollowLevel.values()) {
            if (level.name().equals(value)) {
                return level;
            }
        }
        return null;
    }
}

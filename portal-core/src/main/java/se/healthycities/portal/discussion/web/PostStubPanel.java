package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.discussion.PostRow;
import se.healthycities.portal.discussion.PostState;
import se.healthycities.portal.discussion.editing.PostEditing;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.TextHref;

/** What stands in the place of a post that says nothing any more: its number stays, its words and files are gone. */
class PostStubPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final PostRow post;
    private final PostActs acts;

    PostStubPanel(String id, PostRow post, PostActs acts) {
        super(id);
        this.post = post;
        this.acts = acts;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String anchor = "post-" + post.number();
        add(AttributeModifier.replace("class", "post post-stub"), AttributeModifier.replace("id", anchor));
        add(AttributeModifier.replace("aria-labelledby", anchor + "-by"));
        String words = StubWords.of(
                this, post.state(), post.person(), post.hiddenAt(), post.hiddenAs(), post.hiddenReason(), today.date());
        add(new Label("words", words).add(AttributeModifier.replace("id", anchor + "-by")));
        boolean undo = post.state() == PostState.WITHDRAWN
                && acts.own(post)
                && today.now().isBefore(post.hiddenAt().plus(PostEditing.UNDO));
        boolean original = post.state() == PostState.REDACTED && acts.coordinates();
        String act = undo ? "withdraw" : "redact";
        add(new TextHref("act", acts.address(post, act), getString("postStubPanel." + (undo ? "undo" : "original")))
                .setVisible(undo || original));
    }
}

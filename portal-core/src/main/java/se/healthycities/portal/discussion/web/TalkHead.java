package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.discussion.DiscussionView;
import se.healthycities.portal.discussion.TalkLink;
import se.healthycities.portal.discussion.TalkLinks;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.ShownReaders;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** The head of a discussion: what it is about, where it stands, who is responsible, and what the visitor may do with all of it. */
class TalkHead extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private TalkLinks links;

    private final DiscussionView discussion;
    private final Standing standing;
    private final Scene scene;
    private final TalkRights rights;

    TalkHead(String id, DiscussionView discussion, Standing standing, Scene scene, TalkRights rights) {
        super(id);
        this.discussion = discussion;
        this.standing = standing;
        this.scene = scene;
        this.rights = rights;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String path = discussion.path();
        long id = discussion.id();
        add(new Label("heading", discussion.title()));
        add(new Label("count", getString("posts").replace("{0}", String.valueOf(discussion.posts()))));
        add(new Label("state", getString("discussion." + discussion.state())));
        String responsible = discussion.responsible();
        add(new Label("responsible", responsible == null ? getString("vacant") : responsible));
        add(new FollowPanel("follow", discussion, scene, standing.role() != null).setVisible(rights.writable()));
        add(new Href("steer", Addresses.discussionState(path, id)).setVisible(rights.steers()));
        boolean hasSummary = discussion.summary() != null || discussion.wantsSummary();
        add(new Href("sum", Addresses.summary(path, id)).setVisible(rights.sums() && !hasSummary));
        boolean sees = standing.shownReaders() != ShownReaders.NONE && rights.convenes();
        add(new Href("seen", Addresses.seen(path, id)).setVisible(sees));
        add(new Href("move", Addresses.moveDiscussion(path, id, discussion.title())).setVisible(rights.convenes()));
        add(new ListView<>("more", links.of(standing, discussion, getLocale())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TalkLink.Offered> item) {
                TalkLink.Offered offered = item.getModelObject();
                item.add(new TextHref("link", offered.address(), offered.words()));
            }
        });
    }
}

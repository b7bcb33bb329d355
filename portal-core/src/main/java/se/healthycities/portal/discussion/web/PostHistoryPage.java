package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.discussion.editing.Edition;
import se.healthycities.portal.discussion.editing.PostReads;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;

/** What a post says and has said, by whom and since when, for everybody who reads the space (C8); a hidden post says nothing. */
public class PostHistoryPage extends PostPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PostReads posts;

    public PostHistoryPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("stub", stub()).setVisible(!post().shown()));
        WebMarkupContainer now = new WebMarkupContainer("now");
        now.add(new Label(
                "by",
                post().changer() + " · "
                        + Dates.moment(post().changedAt(), visitor().today(), language())));
        now.add(new Label("html", post().html()).setEscapeModelStrings(false));
        add(now.setVisible(post().shown()));
        List<Edition> editions = post().shown() ? posts.editions(post().id()) : List.of();
        add(new ListView<>("edition", editions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Edition> item) {
                Edition edition = item.getModelObject();
                String when = Dates.moment(edition.writtenAt(), visitor().today(), language());
                item.add(new Label("when", when));
                item.add(new Label("by", edition.person() + ", " + edition.title() + ", " + edition.organisation()));
                item.add(new Label("html", edition.html()).setEscapeModelStrings(false));
            }
        });
        add(new WebMarkupContainer("unchanged").setVisible(post().shown() && editions.isEmpty()));
        add(new Href("back", back()));
    }
}

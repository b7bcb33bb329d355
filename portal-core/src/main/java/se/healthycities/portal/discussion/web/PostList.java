package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.LoadableDetachableModel;
import se.healthycities.portal.discussion.AttachmentRow;
import se.healthycities.portal.discussion.DiscussionReads;
import se.healthycities.portal.discussion.DiscussionView;
import se.healthycities.portal.discussion.PostRow;
import se.healthycities.portal.discussion.PostState;
import se.healthycities.portal.discussion.moving.MovingReads;
import se.healthycities.portal.discussion.moving.Stubs;

/** The posts of a page. They are read when they are shown: whoever sends an answer is led away before that. */
class PostList extends ListView<PostRow> {
    private static final long serialVersionUID = 1L;

    @Inject
    private DiscussionReads discussions;

    @Inject
    private MovingReads moving;

    private final DiscussionView discussion;
    private final int from;
    private final PostActs acts;
    private final PostWords words;
    private final LoadableDetachableModel<Shown> shown = LoadableDetachableModel.of(this::read);

    /** @param from the number of the first post */
    PostList(String id, DiscussionView discussion, int from, PostActs acts, PostWords words) {
        super(id);
        this.discussion = discussion;
        this.from = from;
        this.acts = acts;
        this.words = words;
        setModel(shown.map(Shown::posts));
    }

    private Shown read() {
        List<PostRow> posts = discussions.posts(discussion.id(), from, DiscussionPage.A_PAGE);
        Map<Integer, Stubs> moved = moved(posts);
        return new Shown(
                posts.stream()
                        .filter(post -> post.state() != PostState.MOVED || moved.containsKey(post.number()))
                        .toList(),
                discussions.attachments(discussion.id(), from, from + DiscussionPage.A_PAGE).stream()
                        .collect(Collectors.groupingBy(AttachmentRow::post)),
                moved);
    }

    /** By the first number of each run; only where there are any it is asked where they went. */
    private Map<Integer, Stubs> moved(List<PostRow> posts) {
        if (posts.stream().noneMatch(post -> post.state() == PostState.MOVED)) {
            return Map.of();
        }
        int first = posts.get(0).number();
        return moving.stubs(discussion.id(), first, posts.get(posts.size() - 1).number()).stream()
                .collect(Collectors.toMap(Stubs::first, Function.identity()));
    }

    @Override
    protected void populateItem(ListItem<PostRow> item) {
        PostRow post = item.getModelObject();
        item.add(
                switch (post.state()) {
                    case SHOWN -> new PostPanel("body", post, attachments(post), acts.fresh(post), acts, words);
                    case MOVED ->
                        new MovedPanel("body", shown.getObject().moved().get(post.number()));
                    case WITHDRAWN, REDACTED -> new PostStubPanel("body", post, acts);
                });
    }

    private List<AttachmentRow> attachments(PostRow post) {
        return shown.getObject().attachments().getOrDefault(post.id(), List.of());
    }

    /** @param moved the runs of posts that went elsewhere, by their first numbers */
    private record Shown(List<PostRow> posts, Map<Long, List<AttachmentRow>> attachments, Map<Integer, Stubs> moved) {}
}

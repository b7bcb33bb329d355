package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.Model;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.discussion.moving.ChoosablePost;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;

/** Posts to tick, with their first words; plain boxes, so that the page needs no memory. What was ticked stays ticked. */
class PostChoice extends FormComponent<HashSet<Long>> {
    private static final long serialVersionUID = 1L;
    private static final String FIELD = "post";

    @Inject
    private Today today;

    private final List<ChoosablePost> posts;

    PostChoice(String id, List<ChoosablePost> posts) {
        super(id, new Model<>(new HashSet<>()));
        this.posts = List.copyOf(posts);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Set<Long> ticked = sent();
        Locale language = getLocale();
        add(new ListView<>("post", posts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ChoosablePost> item) {
                ChoosablePost post = item.getModelObject();
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("value", post.id()));
                if (ticked.contains(post.id())) {
                    box.add(AttributeModifier.replace("checked", "checked"));
                }
                item.add(box);
                String when = Dates.moment(post.writtenAt(), today.date(), language);
                item.add(new Label("who", post.number() + ". " + post.person() + ", " + when));
                item.add(new Label("words", post.words()));
            }
        });
    }

    @Override
    public void convertInput() {
        setConvertedInput(new HashSet<>(sent()));
    }

    /** The posts of this discussion among what was ticked. */
    Set<Long> sent() {
        List<StringValue> values = getRequest().getPostParameters().getParameterValues(FIELD);
        Set<String> asked = values == null
                ? Set.of()
                : values.stream().map(StringValue::toString).collect(Collectors.toSet());
        return posts.stream()
                .map(ChoosablePost::id)
                .filter(id -> asked.contains(String.valueOf(id)))
                .collect(Collectors.toSet());
    }

    boolean all() {
        return sent().size() == posts.size();
    }
}

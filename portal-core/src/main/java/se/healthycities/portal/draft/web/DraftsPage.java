package se.healthycities.portal.draft.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.RequestHandlerExecutor.ReplaceHandlerException;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.draft.DraftRow;
import se.healthycities.portal.draft.TextDrafts;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/** One's own drafts; the same address takes what the script of a form saves, and what is thrown away. */
public class DraftsPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int WORDS = 120;
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private TextDrafts drafts;

    @Inject
    private Today today;

    public DraftsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        if (PlainPost.posted() && PlainPost.ownOrigin()) {
            take();
        }
        super.onInitialize();
        List<DraftRow> mine = drafts.mine();
        WebMarkupContainer list = new WebMarkupContainer("list");
        list.add(new ListView<>("draft", mine) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DraftRow> item) {
                DraftRow draft = item.getModelObject();
                item.add(new TextHref("link", draft.address(), name(draft)));
                item.add(new Label("saved", saved(draft.savedAt())));
                item.add(new WebMarkupContainer("place").add(AttributeModifier.replace("value", draft.place())));
            }
        });
        add(list.setVisible(!mine.isEmpty()), new WebMarkupContainer("none").setVisible(mine.isEmpty()));
    }

    private void take() {
        Optional<DraftPlace> place = DraftPlace.of(PlainPost.value("place"));
        String to = PlainPost.ownAddress(PlainPost.value("to"));
        if (PlainPost.value("act").equals("drop")) {
            place.ifPresent(drafts::drop);
            throw new RedirectToUrlException(to);
        }
        throw new ReplaceHandlerException(place.map(found -> save(found, to)).orElseGet(DraftAnswer::unreadable), true);
    }

    private DraftAnswer save(DraftPlace place, String to) {
        String key = PlainPost.value("key");
        TextDrafts.Outcome outcome = drafts.save(
                place,
                to,
                PlainPost.value("title"),
                PlainPost.value("text"),
                KEY.matcher(key).matches() ? UUID.fromString(key) : UUID.randomUUID());
        return DraftAnswer.of(outcome, saved(today.now()));
    }

    private String name(DraftRow draft) {
        String words = draft.title().isBlank() ? draft.text() : draft.title();
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, WORDS) - 1)) + "…";
    }

    private String saved(Instant at) {
        return getString("saved").replace("{0}", Dates.moment(at, today.date(), language()));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}

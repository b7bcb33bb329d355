package se.healthycities.portal.care.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.care.CareMarkRow;
import se.healthycities.portal.care.CareMarks;
import se.healthycities.portal.care.CareReads;
import se.healthycities.portal.discussion.web.PostPage;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;

/**
 * Where somebody with a seat says that a post touches party politics, before an election (N18). Its author and those who lead
 * see here what came of it; nobody else learns that a post is marked.
 */
public class PostCarePage extends PostPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private CareReads reads;

    @Inject
    private CareMarks service;

    public PostCarePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean leads = may(Access.CONVENE);
        List<CareMarkRow> marks = leads || own() ? reads.of(post().id()) : List.of();
        boolean waits = marks.stream().anyMatch(mark -> mark.outcome() == null);
        boolean thanked = !getPageParameters().get("done").isEmpty();
        boolean takes = service.takes(standing()) && post().shown();
        add(new Label("author", post().author()));
        add(new Label("words", post().html()).setEscapeModelStrings(false).setVisible(post().shown()));
        add(new WebMarkupContainer("thanks").setVisible(thanked));
        WebMarkupContainer list = new WebMarkupContainer("marks");
        list.add(new ListView<>("mark", marks) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<CareMarkRow> item) {
                CareMarkRow row = item.getModelObject();
                item.add(new Label("when", when(row, leads)), new Label("outcome", outcome(row)));
            }
        });
        add(list.setVisible(!marks.isEmpty()));
        add(new Href("settle", Addresses.care(standing().path())).setVisible(leads && waits && !own()));
        add(new WebMarkupContainer("closed").setVisible(!takes && !thanked && marks.isEmpty()));
        add(form(takes && !thanked && !waits), new Href("back", back()));
    }

    private StatelessForm<Void> form(boolean asks) {
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.mark(scene(), post().id());
                throw new RedirectToUrlException(Addresses.post(standing().path(), post().id(), "care") + "?done=1");
            }
        };
        form.add(new WebMarkupContainer("ask").setVisible(asks));
        form.setVisible(gate().state(scene()).writable());
        return form;
    }

    /** Who marked it is for those who look at it. */
    private String when(CareMarkRow row, boolean leads) {
        String when = Dates.moment(row.markedAt(), visitor().today(), language());
        return leads
                ? getString("markedBy").replace("{0}", when).replace("{1}", row.markedBy())
                : getString("marked").replace("{0}", when);
    }

    private String outcome(CareMarkRow row) {
        return row.outcome() == null
                ? getString("waits")
                : getString("outcome." + row.outcome())
                        .replace("{0}", Dates.moment(row.settledAt(), visitor().today(), language()))
                        .replace("{1}", row.settledBy());
    }
}

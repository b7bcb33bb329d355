package se.healthycities.portal.care.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.care.CareMarks;
import se.healthycities.portal.care.CareReads;
import se.healthycities.portal.care.OpenMarkRow;
import se.healthycities.portal.discussion.PostState;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.portal.web.request.PlainPost;

/** The posts of a space that were marked before an election and wait for a second look, for those who lead it (N18). */
public class SpaceCarePage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private CareReads reads;

    @Inject
    private CareMarks service;

    public SpaceCarePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<OpenMarkRow> open = reads.open(standing().space(), visitor().person());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                settle(PlainPost.value("fine"), false);
                settle(PlainPost.value("ask"), true);
                throw new RedirectToUrlException(Addresses.care(standing().path()));
            }
        };
        form.add(new ListView<>("mark", open) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OpenMarkRow> item) {
                fill(item, item.getModelObject());
            }
        });
        add(form, new WebMarkupContainer("empty").setVisible(open.isEmpty()));
    }

    private void settle(String sent, boolean ask) {
        if (sent.matches("\\d{1,18}")) {
            service.settle(scene(), Long.parseLong(sent), ask);
        }
    }

    private void fill(ListItem<OpenMarkRow> item, OpenMarkRow row) {
        String path = standing().path();
        String talk = Addresses.post(path, row.discussion(), row.title(), row.number());
        item.add(new TextHref(
                "post", talk, getString("post").replace("{0}", row.author()).replace("{1}", row.title())));
        boolean shown = row.state() == PostState.SHOWN;
        item.add(new Label("html", shown ? row.html() : "").setEscapeModelStrings(false));
        item.add(new WebMarkupContainer("gone").setVisible(!shown));
        item.add(new Label(
                "by",
                getString("by")
                        .replace("{0}", Dates.moment(row.markedAt(), visitor().today(), language()))
                        .replace("{1}", row.markedBy())));
        item.add(button("fine", row), button("ask", row).setVisible(shown));
        item.add(new Href("redact", Addresses.post(path, row.post(), "redact")).setVisible(shown));
    }

    private static Component button(String id, OpenMarkRow row) {
        return new WebMarkupContainer(id).add(AttributeModifier.replace("value", row.id()));
    }

    @Override
    protected String tab() {
        return "care";
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(Addresses.space(standing().path()));
    }
}

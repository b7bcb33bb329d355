package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.file.Trash;
import se.healthycities.portal.file.TrashedFile;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.FileType;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.SpacePage;

/** What was deleted in a space during the last thirty days, as far as the visitor may bring it back. */
public class TrashPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Trash trash;

    public TrashPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Listing listing = Listing.asked(Addresses.trash(standing().path()), getPageParameters());
        List<TrashedFile> found = trash.in(scene(), listing.before(), listing.id(), Listing.A_PAGE + 1);
        boolean more = found.size() > Listing.A_PAGE;
        List<TrashedFile> rows = List.copyOf(more ? found.subList(0, Listing.A_PAGE) : found);
        add(form(rows).setVisible(!rows.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        TrashedFile last = more ? rows.get(rows.size() - 1) : null;
        add(new Href("next", more ? listing.next(last.trashedAt(), last.id()) : "").setVisible(more));
    }

    private StatelessForm<Void> form(List<TrashedFile> rows) {
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                long file = Numbers.of(getRequest().getPostParameters().getParameterValue("restore"));
                if (file != 0) {
                    trash.restore(scene(), file);
                }
                throw new RedirectToUrlException(Addresses.trash(standing().path()));
            }
        };
        form.add(new ListView<>("file", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TrashedFile> item) {
                line(item, item.getModelObject());
            }
        });
        return form;
    }

    private void line(ListItem<TrashedFile> item, TrashedFile file) {
        item.add(new FileType("type", file.name()));
        item.add(new TextHref("name", Addresses.version(file.id(), file.version(), file.name()), file.name()));
        item.add(new Label("folder", file.folder()).setVisible(file.folder() != null));
        item.add(new Label("by", file.trashedBy()));
        item.add(new Label("date", Dates.moment(file.trashedAt(), visitor().today(), language()))
                .add(AttributeModifier.replace("datetime", Dates.iso(file.trashedAt()))));
        item.add(new Label("until", Dates.day(Today.day(file.trashedAt()).plus(Trash.KEPT), language())));
        item.add(new Label("size", Dates.size(file.bytes(), language())));
        item.add(new WebMarkupContainer("restore")
                .add(AttributeModifier.replace("value", String.valueOf(file.id())))
                .add(AttributeModifier.replace(
                        "aria-label", getString("restoreFile").replace("{0}", file.name()))));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        List<Crumb> trail = new ArrayList<>(super.trail());
        String path = standing().path();
        trail.add(new Crumb(standing().name(language()), Addresses.space(path)));
        trail.add(new Crumb(getString("files"), Addresses.files(path)));
        return trail;
    }

    @Override
    protected String tab() {
        return "files";
    }
}

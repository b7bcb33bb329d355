package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.lang.Bytes;
import se.healthycities.portal.file.ContentType;
import se.healthycities.portal.file.FileReads;
import se.healthycities.portal.file.FileRow;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.file.FileStatus;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.DraftFiles;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FileType;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.SpacePage;

/** The files of a space, attachments of its discussions included, and the way to add one. */
public class FilesPage extends SpacePage {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;
    private static final long REQUEST = 450_000_000L;

    @Inject
    private FileReads files;

    @Inject
    private FileService service;

    public FilesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<FileRow> rows = files.inSpace(standing().space(), SHOWN);
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("file", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<FileRow> item) {
                FileRow file = item.getModelObject();
                item.add(new FileType("type", file.name()));
                item.add(new TextHref("name", Addresses.file(file.id(), file.name()), file.name()));
                String version = getString("version").replace("{0}", String.valueOf(file.version()));
                String differs = ContentType.broken(file.name(), file.mediaType())
                        .map(ending -> " · " + getString("differs").replace("{0}", ending))
                        .orElse("");
                item.add(new Label("meta", version + " · " + Dates.size(file.bytes(), language()) + differs));
                item.add(new Label("status", getString("status." + file.status()))
                        .add(AttributeModifier.replace("class", colour(file.status()))));
                item.add(new Label("person", file.person() + ", " + file.organisation()));
                String responsible = file.responsible() == null ? getString("vacant") : file.responsible();
                item.add(new Label("responsible", getString("responsible").replace("{0}", responsible)));
                item.add(new Label(
                                "date",
                                Dates.moment(file.uploadedAt(), visitor().today(), language()))
                        .add(AttributeModifier.replace("datetime", Dates.iso(file.uploadedAt()))));
            }
        });
        add(table.setVisible(!rows.isEmpty()), new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        add(new ErrorSummary("errors"), upload());
    }

    private StatelessForm<Void> upload() {
        DraftFiles drafts = new DraftFiles("drafts");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                drafts.take();
                if (drafts.ids().isEmpty() && !drafts.refused()) {
                    drafts.missing();
                } else if (!drafts.refused()) {
                    service.add(scene(), drafts.ids());
                    throw new RedirectToUrlException(Addresses.files(standing().path()));
                }
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(Bytes.bytes(REQUEST));
        form.add(drafts);
        form.setVisible(may(Access.START));
        return form;
    }

    private static String colour(FileStatus status) {
        return switch (status) {
            case DRAFT -> "tag tag-plain";
            case FOR_COMMENT -> "tag tag-sun";
            case ADOPTED -> "tag tag-sky";
            case REPLACED -> "tag tag-plain";
        };
    }

    @Override
    protected String tab() {
        return "files";
    }
}

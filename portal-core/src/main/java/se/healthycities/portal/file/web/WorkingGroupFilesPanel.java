package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.file.FileReads;
import se.healthycities.portal.file.FileRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.FileType;
import se.healthycities.portal.web.component.TextHref;

/** What came last in the working groups of a group (B4), so that nobody looks for a file in the wrong place. */
class WorkingGroupFilesPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    @Inject
    private FileReads files;

    @Inject
    private Reading reading;

    @Inject
    private Today today;

    private final Standing standing;

    WorkingGroupFilesPanel(String id, Standing standing) {
        super(id);
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<FileRow> rows = isVisible() ? files.below(reading.today(), standing.space(), MOST) : List.of();
        add(new ListView<>("file", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<FileRow> item) {
                FileRow file = item.getModelObject();
                String path = file.spacePath();
                item.add(new FileType("type", file.name()));
                item.add(new TextHref("name", Addresses.filePage(path, file.id(), file.name()), file.name()));
                item.add(new TextHref("group", Addresses.files(path), file.spaceName()));
                item.add(new Label("person", file.person()));
                item.add(new Label("date", Dates.moment(file.uploadedAt(), today.date(), getLocale()))
                        .add(AttributeModifier.replace("datetime", Dates.iso(file.uploadedAt()))));
            }
        });
        setVisible(!rows.isEmpty());
    }
}

package se.healthycities.portal.file.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.file.FolderRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;

/** A folder of a space: the folders above it as the way here, what lies in it, and what can be done with it. */
public class FolderPage extends FilesPage {
    private static final long serialVersionUID = 1L;

    private FolderRow folder;

    public FolderPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        folder = tree().find(Numbers.of(getPageParameters().get("folder")))
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
    }

    @Override
    protected long place() {
        return folder.id();
    }

    @Override
    protected String heading() {
        return folder.name();
    }

    @Override
    protected String address() {
        return Addresses.folder(standing().path(), folder.id(), folder.name());
    }

    @Override
    protected WebMarkupContainer settings(String id) {
        FolderPanel panel = new FolderPanel(id, standing(), folder, tree());
        panel.setVisible(may(Access.START));
        return panel;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(folder.name());
    }

    @Override
    protected List<Crumb> trail() {
        List<Crumb> trail = new ArrayList<>(super.trail());
        String path = standing().path();
        trail.add(new Crumb(standing().name(language()), Addresses.space(path)));
        trail.add(new Crumb(getString("heading"), Addresses.files(path)));
        tree().path(folder.id()).stream()
                .filter(above -> !above.id().equals(folder.id()))
                .forEach(above -> trail.add(new Crumb(above.name(), Addresses.folder(path, above.id(), above.name()))));
        return trail;
    }
}

package se.healthycities.portal.file.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.file.Folder;
import se.healthycities.portal.space.Addresses;

/** The attachments of a space's discussions that nobody has put into a folder, each with the talk it came from (C7). */
public class AttachmentsPage extends FilesPage {
    private static final long serialVersionUID = 1L;

    public AttachmentsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected long place() {
        return Folder.ATTACHMENTS;
    }

    @Override
    protected String heading() {
        return getString("attachments");
    }

    @Override
    protected String address() {
        return Addresses.attachments(standing().path());
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("attachments"));
    }

    @Override
    protected List<Crumb> trail() {
        List<Crumb> trail = new ArrayList<>(super.trail());
        String path = standing().path();
        trail.add(new Crumb(standing().name(language()), Addresses.space(path)));
        trail.add(new Crumb(getString("heading"), Addresses.files(path)));
        return trail;
    }
}

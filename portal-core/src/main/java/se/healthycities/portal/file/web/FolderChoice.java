package se.healthycities.portal.file.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.model.Model;
import se.healthycities.portal.file.Folder;
import se.healthycities.portal.file.FolderTree;

/** The field that asks for a folder of the space, each by its path; the top of the space comes first. */
class FolderChoice extends DropDownChoice<Long> {
    private static final long serialVersionUID = 1L;

    /** @param without folders that are no choice, such as the one that is moved and all below it */
    FolderChoice(String id, FolderTree tree, Set<Long> without, Long chosen, String top) {
        super(id, Model.of(chosen), ids(tree, without), new Names(tree, top));
        setRequired(true);
    }

    private static List<Long> ids(FolderTree tree, Set<Long> without) {
        List<Long> ids = new ArrayList<>();
        ids.add(Folder.TOP);
        ids.addAll(tree.within(Folder.TOP));
        ids.removeAll(without);
        return ids;
    }

    /** The path of a folder for people, its id for the form. */
    private static class Names extends ChoiceRenderer<Long> {
        private static final long serialVersionUID = 1L;
        private final Map<Long, String> names;
        private final String top;

        Names(FolderTree tree, String top) {
            this.names = tree.names();
            this.top = top;
        }

        @Override
        public Object getDisplayValue(Long folder) {
            return names.getOrDefault(folder, top);
        }

        @Override
        public String getIdValue(Long folder, int index) {
            return String.valueOf(folder);
        }
    }
}

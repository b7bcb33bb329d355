package se.healthycities.portal.file;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The folders of a space as a tree (E1): where each lies, how deep, and what lies below it. */
public final class FolderTree implements Serializable {
    /** How many folders may lie in each other. */
    public static final int DEEPEST = 8;

    private static final long serialVersionUID = 1L;
    private final LinkedHashMap<Long, FolderRow> folders = new LinkedHashMap<>();

    /** @param rows sorted by name */
    public FolderTree(List<FolderRow> rows) {
        rows.forEach(row -> folders.put(row.id(), row));
    }

    public Optional<FolderRow> find(long folder) {
        return Optional.ofNullable(folders.get(folder));
    }

    /** The folders right below one, or at the top. */
    public List<FolderRow> below(long place) {
        return folders.values().stream()
                .filter(row -> place == (row.parent() == null ? Folder.TOP : row.parent()))
                .toList();
    }

    /** From the top to the folder itself; empty for places that are no folder. */
    public List<FolderRow> path(long folder) {
        LinkedList<FolderRow> path = new LinkedList<>();
        FolderRow row = folders.get(folder);
        while (row != null && path.size() < folders.size()) {
            path.addFirst(row);
            row = row.parent() == null ? null : folders.get(row.parent());
        }
        return path;
    }

    /** The folder and all below it, every parent before its children. */
    public Set<Long> within(long place) {
        Set<Long> within = new LinkedHashSet<>();
        collect(place, within);
        return within;
    }

    /** How many folders lie in each other here, this one included. */
    int height(long folder) {
        int deepest = path(folder).size();
        int height = 1;
        for (long below : within(folder)) {
            height = Math.max(height, path(below).size() - deepest + 1);
        }
        return height;
    }

    /** All folders, each with its path from the top, as the tree is read. */
    public Map<Long, String> names() {
        Map<Long, String> names = new LinkedHashMap<>();
        for (long folder : within(Folder.TOP)) {
            List<String> path = new ArrayList<>();
            path(folder).forEach(row -> path.add(row.name()));
            names.put(folder, String.join(" / ", path));
        }
        return names;
    }

    private void collect(long place, Set<Long> within) {
        if (place != Folder.TOP && !within.add(place)) {
            return;
        }
        below(place).forEach(row -> collect(row.id(), within));
    }
}

package se.healthycities.themegroups.group.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the other features of the plugin show on the home of a group, in their order. */
@ApplicationScoped
public class GroupPanels {
    private final Instance<GroupPanel> panels;

    @Inject
    public GroupPanels(@Any Instance<GroupPanel> panels) {
        this.panels = panels;
    }

    /** All of them, from the top of the home to its bottom. */
    public List<GroupPanel> inOrder() {
        List<GroupPanel> all = new ArrayList<>();
        for (GroupPanel panel : panels) {
            all.add(panel);
        }
        all.sort(Comparator.comparingInt(GroupPanel::order));
        return all;
    }
}

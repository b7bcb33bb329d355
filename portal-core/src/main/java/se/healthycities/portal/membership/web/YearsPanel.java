package se.healthycities.portal.membership.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.membership.MemberChange;
import se.healthycities.portal.membership.MemberYear;
import se.healthycities.portal.membership.MembershipReads;

/** Who joined and who left, year by year (INV-130). */
class YearsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int YEARS = 10;

    @Inject
    private MembershipReads memberships;

    YearsPanel(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("year", memberships.changes(YEARS)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MemberYear> item) {
                MemberYear year = item.getModelObject();
                item.add(new Label("number", year.year()));
                item.add(new Label("joined", words(year.joined())), new Label("left", words(year.left())));
            }
        });
    }

    private static String words(List<MemberChange> changes) {
        String names = changes.stream().map(MemberChange::organisation).collect(Collectors.joining(", "));
        return changes.isEmpty() ? "–" : changes.size() + ": " + names;
    }
}

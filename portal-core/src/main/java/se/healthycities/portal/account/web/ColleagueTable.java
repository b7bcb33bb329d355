package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.account.AccountReads;
import se.healthycities.portal.account.AccountState;
import se.healthycities.portal.account.ColleagueRow;
import se.healthycities.portal.account.OwnedOrganisation;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** The people of an organisation by family name, with what they are, from when to when, and the state of their account. */
class ColleagueTable extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private AccountReads accounts;

    private final OwnedOrganisation organisation;
    private final String after;
    private final LocalDate today;

    /** @param after where the page before ended, as {@code id~family name}; empty for the first page */
    ColleagueTable(String id, OwnedOrganisation organisation, String after, LocalDate today) {
        super(id);
        this.organisation = organisation;
        this.after = after;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean fits = after.matches("[0-9]{1,18}~.*");
        long last = fits ? Long.parseLong(after.substring(0, after.indexOf('~'))) : 0;
        String family = fits ? after.substring(after.indexOf('~') + 1) : "";
        List<ColleagueRow> rows = accounts.colleagues(organisation.id(), family, last, SHOWN);
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(rows(rows));
        add(table.setVisible(!rows.isEmpty()), new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        add(new Href("more", more(rows)).setVisible(rows.size() == SHOWN));
    }

    private ListView<ColleagueRow> rows(List<ColleagueRow> rows) {
        return new ListView<>("colleague", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ColleagueRow> item) {
                ColleagueRow row = item.getModelObject();
                item.add(new TextHref("name", one(row), row.name()));
                item.add(new Label("title", row.title() + " · " + getString("capacity." + row.capacity())));
                String to = row.to() == null ? getString("openEnd") : Dates.day(row.to(), getLocale());
                item.add(new Label("time", Dates.day(row.from(), getLocale()) + " – " + to));
                List<String> kinds = row.contacts() == null
                        ? List.of()
                        : List.of(row.contacts().split(","));
                item.add(new ListView<>("contact", kinds) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void populateItem(ListItem<String> kind) {
                        kind.add(new Label("kind", getString("contact." + kind.getModelObject())));
                    }
                });
                AccountState state = accounts.state(row);
                item.add(new Label("state", getString("state." + state))
                        .add(AttributeModifier.replace("class", css(state))));
            }
        };
    }

    private String one(ColleagueRow row) {
        return ColleaguesPage.address(organisation) + "&colleague=" + row.affiliation();
    }

    private String more(List<ColleagueRow> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        ColleagueRow end = rows.get(rows.size() - 1);
        String place = end.affiliation() + "~" + end.familyName();
        return ColleaguesPage.address(organisation) + "&after="
                + java.net.URLEncoder.encode(place, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String css(AccountState state) {
        return switch (state) {
            case ACTIVE -> "tag";
            case INVITED, COMING -> "tag tag-sun";
            case LAPSED -> "tag tag-coral";
            case ENDED -> "meta";
        };
    }
}

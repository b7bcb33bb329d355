package se.healthycities.portal.person.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.person.ContactRoleRow;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.person.RoleRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.HeldSeatReads;
import se.healthycities.portal.space.HeldSeatRow;
import se.healthycities.portal.web.component.Term;
import se.healthycities.portal.web.component.TextHref;

/** What a person is in the network: contact of an organisation, on the board, in groups; with the past, also what was. */
class RolesPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryReads directory;

    @Inject
    private HeldSeatReads seats;

    private final long person;
    private final List<RoleRow> affiliations;
    private final LocalDate today;
    private final boolean past;

    /** @param address null for what has no page that the visitor may open */
    private record Line(String what, String where, String address, String when) implements Serializable {}

    RolesPanel(String id, long person, List<RoleRow> affiliations, LocalDate today, boolean past) {
        super(id);
        this.person = person;
        this.affiliations = affiliations;
        this.today = today;
        this.past = past;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Line> now = new ArrayList<>();
        List<Line> before = new ArrayList<>();
        Term term = new Term(this);
        for (RoleRow role : affiliations) {
            if (!role.on(today)) {
                before.add(new Line(
                        role.title(),
                        role.organisation(),
                        Addresses.organisation(role.organisationAddress()),
                        term.of(role.from(), role.to())));
            }
        }
        for (ContactRoleRow role : directory.contactRoles(person)) {
            (role.on(today) ? now : before)
                    .add(new Line(
                            getString("contact." + role.kind()),
                            role.organisation(),
                            Addresses.organisation(role.organisationAddress()),
                            term.of(role.from(), role.to())));
        }
        for (HeldSeatRow seat : seats.boardTermsOfPerson(person)) {
            (seat.on(today) ? now : before).add(line(seat, getString("rolesPanel.board"), null));
        }
        for (HeldSeatRow seat : seats.ofPerson(person)) {
            (seat.on(today) ? now : before).add(line(seat, seat.space(getLocale()), Addresses.space(seat.path())));
        }
        add(lines("now", now), new WebMarkupContainer("none").setVisible(now.isEmpty()));
        WebMarkupContainer earlier = new WebMarkupContainer("earlier");
        earlier.add(lines("before", before), new WebMarkupContainer("nothing").setVisible(before.isEmpty()));
        add(earlier.setVisible(past));
    }

    private Line line(HeldSeatRow seat, String where, String address) {
        return new Line(getString("role." + seat.role()), where, address, new Term(this).of(seat.from(), seat.to()));
    }

    private static ListView<Line> lines(String id, List<Line> lines) {
        return new ListView<>(id, lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Line> item) {
                Line line = item.getModelObject();
                boolean linked = line.address() != null;
                item.add(new Label("what", line.what()), new Label("when", line.when()));
                item.add(new TextHref("link", linked ? line.address() : "", line.where()).setVisible(linked));
                item.add(new Label("where", line.where()).setVisible(!linked));
            }
        };
    }
}

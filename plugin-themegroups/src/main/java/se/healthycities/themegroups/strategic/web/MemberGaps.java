package se.healthycities.themegroups.strategic.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.strategic.ContactOfMember;
import se.healthycities.themegroups.strategic.Representation;
import se.healthycities.themegroups.strategic.Representation.Gap;

/** Members with what they lack in the strategic group and since when, whom to ask, and a button that gives the official the seat. */
class MemberGaps extends ListView<Representation> {
    private static final long serialVersionUID = 1L;

    private final Map<Long, List<ContactOfMember>> contacts;
    private final boolean fills;
    private final LocalDate today;

    /** @param fills true for whoever may give a seat */
    MemberGaps(
            String id,
            List<Representation> rows,
            Map<Long, List<ContactOfMember>> contacts,
            boolean fills,
            LocalDate today) {
        super(id, rows);
        this.contacts = contacts;
        this.fills = fills;
        this.today = today;
    }

    @Override
    protected void populateItem(ListItem<Representation> item) {
        Representation row = item.getModelObject();
        List<ContactOfMember> known = contacts.getOrDefault(row.organisation(), List.of());
        item.add(new TextHref("name", Addresses.organisation(row.address()), row.name()));
        item.add(gaps(row), people(known), fill(row, known));
    }

    private Component fill(Representation row, List<ContactOfMember> known) {
        Optional<ContactOfMember> official = known.stream()
                .filter(contact -> contact.kind() == ContactKind.ADMINISTRATIVE)
                .findFirst();
        WebMarkupContainer fill = new WebMarkupContainer("fill");
        fill.add(AttributeModifier.replace("value", row.organisation()));
        String name = official.map(ContactOfMember::name).orElse("");
        fill.add(new Label("words", getString("fill").replace("{0}", name)));
        return fill.setVisible(fills && row.lacks(Gap.ANYBODY) && official.isPresent());
    }

    private Component gaps(Representation row) {
        List<Gap> lacking = row.lacks(Gap.ANYBODY)
                ? List.of(Gap.ANYBODY)
                : Stream.of(Gap.values()).filter(row::lacks).toList();
        return new ListView<>("gap", lacking) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Gap> item) {
                Gap gap = item.getModelObject();
                item.add(new Label("what", getString("gap." + gap)));
                String day = Dates.day(row.since(gap), today, getLocale());
                item.add(new Label("since", getString("since").replace("{0}", day)));
            }
        };
    }

    private static Component people(List<ContactOfMember> known) {
        WebMarkupContainer people = new WebMarkupContainer("people");
        people.add(new ListView<>("contact", known) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ContactOfMember> item) {
                ContactOfMember contact = item.getModelObject();
                String person = Addresses.person(contact.person(), contact.name());
                item.add(new TextHref("person", person, contact.name()));
                item.add(new Label("kind", getString("contact." + contact.kind())));
                item.add(new Href("write", person + "/message")
                        .add(AttributeModifier.replace(
                                "aria-label", getString("writeTo").replace("{0}", contact.name()))));
            }
        });
        return people.add(new WebMarkupContainer("vacant").setVisible(known.isEmpty()));
    }
}

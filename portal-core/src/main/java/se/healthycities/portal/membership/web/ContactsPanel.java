package se.healthycities.portal.membership.web;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.membership.AppointedContact;
import se.healthycities.portal.membership.CaseDetails;
import se.healthycities.portal.membership.Contacts;
import se.healthycities.portal.membership.MembershipReads;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/** The contacts of a member with their days, which of the two is vacant, and the way to appoint and to end one (S-F2). */
class ContactsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private MembershipReads memberships;

    @Inject
    private Contacts contacts;

    @Inject
    private Today today;

    private final CaseDetails found;

    ContactsPanel(String id, CaseDetails found) {
        super(id);
        this.found = found;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<AppointedContact> rows = memberships.contacts(found.organisation());
        Set<ContactKind> vacant = EnumSet.allOf(ContactKind.class);
        rows.stream().filter(this::valid).forEach(row -> vacant.remove(row.kind()));
        add(new ListView<>("contact", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<AppointedContact> item) {
                fill(item, item.getModelObject());
            }
        });
        add(new ListView<>("vacancy", List.copyOf(vacant)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ContactKind> item) {
                item.add(new Label("kind", getString("contact." + item.getModelObject())));
            }
        });
        WebMarkupContainer ending = new WebMarkupContainer("ending");
        ending.add(ending(rows.stream().filter(row -> row.to() == null).toList()));
        add(ending, new AppointPanel("appoint", found, today.date()));
    }

    private void fill(ListItem<AppointedContact> item, AppointedContact row) {
        item.add(new Label("name", row.name()), new Label("kind", getString("contact." + row.kind())));
        String from = Dates.day(row.from(), getLocale());
        String days = row.to() == null
                ? getString("contactsPanel.since").replace("{0}", from)
                : from + " – " + Dates.day(row.to(), getLocale());
        item.add(new Label("days", row.title() + " · " + days));
        item.add(new WebMarkupContainer("past").setVisible(!valid(row)));
    }

    private StatelessForm<Void> ending(List<AppointedContact> open) {
        DayField lastDay = new DayField("lastDay", today.date());
        lastDay.setRequired(true).setLabel(new org.apache.wicket.model.ResourceModel("contactsPanel.lastDay"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                long contact = getRequest()
                        .getPostParameters()
                        .getParameterValue("contact")
                        .toLong(0);
                boolean own =
                        memberships.contacts(found.organisation()).stream().anyMatch(row -> row.id() == contact);
                if (own) {
                    contacts.end(contact, lastDay.getModelObject());
                }
                throw new RedirectToUrlException(MembershipAreaPage.ADDRESS + "/" + found.id());
            }
        };
        form.add(new ListView<>("option", open) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<AppointedContact> item) {
                AppointedContact row = item.getModelObject();
                item.add(AttributeModifier.replace("value", row.id()));
                item.add(new Label("name", row.name() + ", " + getString("contact." + row.kind()))
                        .setRenderBodyOnly(true));
            }
        });
        form.add(lastDay, new FieldError("lastDayError", lastDay, "contact-last-day"));
        return (StatelessForm<Void>) form.setVisible(!open.isEmpty());
    }

    private boolean valid(AppointedContact row) {
        return !row.from().isAfter(today.date())
                && (row.to() == null || !row.to().isBefore(today.date()));
    }
}

package se.healthycities.portal.mandate.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.account.OwnedOrganisation;
import se.healthycities.portal.mandate.MandateReads;
import se.healthycities.portal.mandate.MandateRow;
import se.healthycities.portal.mandate.MandateService;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.request.PlainPost;

/** An organisation's politicians, each to be confirmed, ended on a day or handed over. */
class MandateList extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String LAST = "last-";

    @Inject
    private MandateReads mandates;

    @Inject
    private MandateService service;

    private final OwnedOrganisation organisation;
    private final Visitor visitor;

    /** The affiliation whose last day was wrong, 0 for none. */
    private long wrong;

    MandateList(String id, OwnedOrganisation organisation, Visitor visitor) {
        super(id);
        this.organisation = organisation;
        this.visitor = visitor;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<MandateRow> rows = mandates.of(organisation.id());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                act(rows);
            }
        };
        form.add(new ListView<>("mandate", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MandateRow> item) {
                fill(item, item.getModelObject());
            }
        });
        long open = rows.stream().filter(row -> row.confirmedAt() == null).count();
        add(new Label("open", String.valueOf(open)));
        add(new ErrorSummary("errors"), form.setVisible(!rows.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
    }

    private void fill(ListItem<MandateRow> item, MandateRow row) {
        boolean open = row.confirmedAt() == null;
        item.add(new TextHref("name", Addresses.person(row.person(), row.name()), row.name()));
        item.add(new WebMarkupContainer("open").setVisible(open));
        item.add(new Label("confirmed", open ? "" : confirmed(row)).setVisible(!open));
        item.add(new Label("role", row.seats() == null ? row.title() : row.title() + " · " + row.seats()));
        item.add(button("confirm", row).setVisible(open));
        String field = LAST + row.affiliation();
        WebMarkupContainer label = new WebMarkupContainer("label");
        item.add(label.add(AttributeModifier.replace("for", field)));
        item.add(last("last", row, field));
        item.add(new Label("wrong", getString("mandateList.wrong"))
                .add(AttributeModifier.replace("id", field + "-error"))
                .setVisible(false));
        item.add(button("end", row));
        item.add(new Href("hand", "/handover?affiliation=" + row.affiliation()));
    }

    private String confirmed(MandateRow row) {
        return getString("mandateList.confirmed")
                .replace("{0}", Dates.day(Today.day(row.confirmedAt()), visitor.today(), getLocale()))
                .replace("{1}", String.valueOf(row.confirmedBy()));
    }

    private Component last(String id, MandateRow row, String field) {
        WebMarkupContainer input = new WebMarkupContainer(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                if (wrong == row.affiliation()) {
                    add(AttributeModifier.replace("class", "form-control is-invalid"));
                    add(AttributeModifier.replace("aria-invalid", "true"));
                    add(AttributeModifier.replace("aria-describedby", field + "-error"));
                    getParent().get("wrong").setVisible(true);
                }
            }
        };
        String sent = PlainPost.posted() ? PlainPost.value(field) : "";
        String usual = row.to() == null ? visitor.today().toString() : row.to().toString();
        input.add(AttributeModifier.replace("id", field), AttributeModifier.replace("name", field));
        return input.add(AttributeModifier.replace("value", sent.isEmpty() ? usual : sent));
    }

    private static Component button(String id, MandateRow row) {
        return new WebMarkupContainer(id).add(AttributeModifier.replace("value", row.affiliation()));
    }

    private void act(List<MandateRow> rows) {
        long confirm = sent("confirm");
        long end = sent("end");
        if (confirm != 0) {
            service.confirm(Scene.PORTAL, confirm);
        } else if (end != 0) {
            LocalDate day = day(PlainPost.value(LAST + end));
            boolean early = rows.stream()
                    .filter(row -> row.affiliation() == end)
                    .anyMatch(row ->
                            day == null || day.isBefore(row.from()) || row.to() != null && day.isAfter(row.to()));
            if (early) {
                wrong = end;
                setMarkupId(LAST + end);
                error(getString("mandateList.wrong"));
                return;
            }
            service.end(Scene.PORTAL, end, day);
        }
        throw new RedirectToUrlException(MandatesPage.address(organisation));
    }

    private long sent(String name) {
        return getRequest().getPostParameters().getParameterValue(name).toLong(0);
    }

    private static LocalDate day(String sent) {
        try {
            return LocalDate.parse(sent);
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }
}

package se.healthycities.portal.fee.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.fee.FeeReads;
import se.healthycities.portal.fee.NoticeRow;
import se.healthycities.portal.fee.YearRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** A decided year: its decision and its notices, each with what has been paid. */
class NoticesPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private FeeReads fees;

    @Inject
    private Today today;

    private final YearRow year;

    NoticesPanel(String id, YearRow year) {
        super(id);
        this.year = year;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Locale language = getLocale();
        List<NoticeRow> notices = fees.notices(year.year());
        add(new Label("decision", Dates.day(year.decidedOn(), language) + ", " + year.minute()));
        add(new Label("rule", year.scale()), new Label("due", Dates.day(year.dueOn(), language)));
        add(new Label("sum", Kronor.text(year.amount(), language)));
        add(new Label(
                "paid",
                getString("noticesPanel.paidOf")
                        .replace("{0}", year.paid().toString())
                        .replace("{1}", year.notices().toString())));
        add(new ListView<>("notice", notices) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<NoticeRow> item) {
                row(item, item.getModelObject());
            }
        });
    }

    private void row(ListItem<NoticeRow> item, NoticeRow notice) {
        Locale language = getLocale();
        item.add(new Label("code", notice.code()));
        item.add(new TextHref("name", Addresses.organisation(notice.code()), notice.name()));
        item.add(new Label(
                "population", notice.population() == null ? "–" : Dates.number(notice.population(), language)));
        item.add(new Label("day", notice.countedOn() == null ? "" : Dates.day(notice.countedOn(), language)));
        item.add(new Label("amount", Kronor.text(notice.amount(), language)));
        item.add(new Label("months", getString("noticesPanel.months").replace("{0}", notice.months() + ""))
                .setVisible(notice.months() < 12));
        item.add(new Label("difference", Kronor.difference(notice.difference(), language)));
        item.add(new Label("reference", notice.reference()));
        boolean overdue = notice.overdue(today.date());
        String state = notice.paid() ? "paid" : overdue ? "overdue" : "unpaid";
        String day = Dates.day(notice.paid() ? notice.paidOn() : notice.dueOn(), language);
        item.add(new Label("state", getString("noticesPanel." + state).replace("{0}", day))
                .add(AttributeModifier.replace("class", overdue ? "tag tag-sun" : "tag tag-plain")));
        Href pay = new Href("pay", Years.address(notice.year()) + "?pay=" + notice.reference() + "#pay");
        pay.add(new Label("what", getString(notice.paid() ? "noticesPanel.change" : "noticesPanel.pay")));
        pay.add(new Label("whose", notice.name()));
        item.add(pay);
    }
}

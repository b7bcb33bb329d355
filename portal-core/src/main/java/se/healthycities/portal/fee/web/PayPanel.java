package se.healthycities.portal.fee.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.fee.NoticeRow;
import se.healthycities.portal.fee.PaymentService;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;

/** Marks one notice as paid, or takes the mark back. */
class PayPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentService service;

    @Inject
    private Today today;

    private final NoticeRow notice;

    PayPanel(String id, NoticeRow notice) {
        super(id);
        this.notice = notice;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String amount = Kronor.text(notice.amount(), getLocale());
        add(new Label("heading", notice.name() + ", " + amount));
        String paid = notice.paid() ? Dates.day(notice.paidOn(), getLocale()) : "";
        add(new Label(
                "state",
                getString(notice.paid() ? "payPanel.paid" : "payPanel.unpaid").replace("{0}", paid)));
        add(marking(), undoing());
    }

    private StatelessForm<Void> marking() {
        DayField day = new DayField("day", today.date());
        StatelessForm<Void> form = new StatelessForm<>("mark") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Optional<LocalDate> paidOn =
                        Optional.ofNullable(day.getModelObject()).filter(date -> !date.isAfter(today.date()));
                if (paidOn.isEmpty()) {
                    day.error(PayPanel.this.getString("payPanel.wrongDay"));
                } else {
                    service.mark(notice.reference(), paidOn.get());
                    throw new RedirectToUrlException(Years.address(notice.year()) + "?done=paid");
                }
            }
        };
        // Always in the tree: a second click posts to it when the notice is paid already.
        WebMarkupContainer fields = new WebMarkupContainer("fields");
        fields.add(day, new FieldError("dayError", day, "day"));
        fields.add(new Href("cancel", Years.address(notice.year())));
        form.add(fields.setVisible(!notice.paid()));
        return form;
    }

    private StatelessForm<Void> undoing() {
        StatelessForm<Void> form = new StatelessForm<>("undo") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.undo(notice.reference());
                throw new RedirectToUrlException(Years.address(notice.year()) + "?done=undone");
            }
        };
        form.add(new WebMarkupContainer("button").setVisible(notice.paid()));
        return form;
    }
}

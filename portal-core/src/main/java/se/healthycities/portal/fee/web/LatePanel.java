package se.healthycities.portal.fee.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.fee.FeeLine;
import se.healthycities.portal.fee.FeeReads;
import se.healthycities.portal.fee.FeeService;

/** The members of a decided year without a notice: those who joined later, and those whose population is missing. */
class LatePanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private FeeReads fees;

    @Inject
    private FeeService service;

    private final int year;

    LatePanel(String id, int year) {
        super(id);
        this.year = year;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<FeeLine> lines = fees.withoutNotice(year);
        add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<FeeLine> item) {
                FeeLine line = item.getModelObject();
                String words = line.fee() == null
                        ? getString("latePanel.noPopulation")
                        : getString("latePanel.amount")
                                .replace("{0}", Kronor.text(line.fee().amount(), getLocale()))
                                .replace("{1}", String.valueOf(line.months()));
                item.add(new Label("name", line.name()), new Label("words", words));
            }
        });
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.addLate(year);
                throw new RedirectToUrlException(Years.address(year) + "?done=late");
            }
        };
        WebMarkupContainer button = new WebMarkupContainer("button");
        form.add(button.setVisible(lines.stream().anyMatch(line -> line.fee() != null)));
        add(form);
        setVisible(!lines.isEmpty());
    }
}

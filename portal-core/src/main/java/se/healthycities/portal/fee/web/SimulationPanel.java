package se.healthycities.portal.fee.web;

import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.fee.PartYear;
import se.healthycities.portal.fee.TermsForm;
import se.healthycities.portal.web.component.Href;

/** The rule's parameters to try: they go into the address, and nothing is saved. */
class SimulationPanel extends Panel {
    private static final long serialVersionUID = 1L;
    static final List<String> FIELDS = Stream.concat(
                    TermsForm.NUMBERS.stream(), Stream.of(TermsForm.BRACKETS, TermsForm.PART_YEAR))
            .toList();
    private static final String BUDGET = "budget";

    private final int year;
    private final transient TermsForm form;
    private final String budget;
    private final boolean judged;

    /** @param judged false for empty fields that nobody has filled in yet: nothing is wrong with them */
    SimulationPanel(String id, int year, TermsForm form, String budget, boolean judged) {
        super(id);
        this.year = year;
        this.form = form;
        this.budget = budget;
        this.judged = judged;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer formTag = new WebMarkupContainer("form");
        formTag.add(AttributeModifier.replace("action", Years.address(year)));
        List<String> names = Stream.of(TermsForm.NUMBERS, List.of(TermsForm.BRACKETS, BUDGET))
                .flatMap(List::stream)
                .toList();
        formTag.add(new ListView<>("field", names) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                field(item, item.getModelObject());
            }
        });
        formTag.add(new ListView<>("part", List.of(PartYear.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PartYear> item) {
                PartYear part = item.getModelObject();
                boolean whole = PartYear.FULL_YEAR.name().equals(form.typed(TermsForm.PART_YEAR));
                WebMarkupContainer radio = new WebMarkupContainer("radio");
                radio.add(AttributeModifier.replace("value", part.name()));
                if (whole == (part == PartYear.FULL_YEAR)) {
                    radio.add(AttributeModifier.replace("checked", "checked"));
                }
                item.add(radio, new Label("name", getString("simulationPanel.part." + part)));
            }
        });
        formTag.add(new Href("reset", Years.address(year)));
        add(formTag);
    }

    private void field(ListItem<String> item, String name) {
        boolean isBudget = name.equals(BUDGET);
        String typed = isBudget ? budget : form.typed(name);
        String wrong = isBudget ? budgetError() : judged ? form.error(name) : null;
        WebMarkupContainer input = new WebMarkupContainer("input");
        input.add(AttributeModifier.replace("id", "field-" + name), AttributeModifier.replace("name", name));
        input.add(AttributeModifier.replace("value", typed));
        String help = "help-" + name;
        if (wrong != null) {
            input.add(AttributeModifier.append("class", "is-invalid"));
            input.add(AttributeModifier.replace("aria-invalid", "true"));
            help = "error-" + name + " " + help;
        }
        input.add(AttributeModifier.replace("aria-describedby", help));
        item.add(new Label("label", getString("simulationPanel." + name))
                .add(AttributeModifier.replace("for", "field-" + name)));
        item.add(input);
        item.add(new Label("error", wrong == null ? "" : getString("simulationPanel.wrong." + wrong))
                .add(AttributeModifier.replace("id", "error-" + name))
                .setVisible(wrong != null));
        item.add(new Label("help", getString("simulationPanel.help." + name))
                .add(AttributeModifier.replace("id", "help-" + name)));
    }

    private String budgetError() {
        return budget.isEmpty() || TermsForm.number(budget).isPresent() ? null : "number";
    }
}

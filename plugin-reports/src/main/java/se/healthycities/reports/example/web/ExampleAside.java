package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Query;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.reports.example.ContactRow;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExamplePlan;
import se.healthycities.reports.example.ExampleReads;
import se.healthycities.reports.example.ExampleTexts;
import se.healthycities.reports.example.ExampleView;

/** Beside an example: whose it is, whom to ask, how far it has come and how well that is known. */
class ExampleAside extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private ExampleReads examples;

    @Inject
    private DirectoryReads directory;

    private final ExampleView example;
    private final boolean member;
    private final boolean history;

    /**
     * @param member true for those who see the person behind the role of contact (INV-159)
     * @param history true when there are earlier versions for the visitor to read
     */
    ExampleAside(String id, ExampleView example, boolean member, boolean history) {
        super(id);
        this.example = example;
        this.member = member;
        this.history = history;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ExamplePlan plan = example.plan();
        boolean inside = example.address() != null;
        add(new TextHref("organisation", inside ? Addresses.organisation(example.address()) : "", example.name())
                .setVisible(inside && member));
        add(new Label("source", example.name())
                .setVisible((!inside || !member) && (inside || example.sourceLink() == null)));
        add(web("sourceLink", example.sourceLink()).add(new Label("sourceName", example.name())));
        contact(inside);
        String theme = directory.subjects().stream()
                .filter(subject -> subject.key().equals(plan.theme()))
                .map(subject -> subject.name(getLocale()))
                .findFirst()
                .orElse(plan.theme());
        String sameTheme =
                Query.of(ExampleAddresses.LIBRARY).and("theme", plan.theme()).address();
        add(new TextHref("theme", sameTheme, theme));
        add(new Label("progress", ExampleTexts.progress(plan.progress(), getLocale()))
                .setVisible(plan.progress() != null));
        add(new Label("since", plan.since()).setVisible(plan.since() != null));
        add(new Label("evidence", ExampleTexts.evidence(plan.evidence(), getLocale())));
        add(new Label("reviewed", Dates.day(example.reviewedOn(), getLocale())));
        add(web("evaluation", plan.evaluation()), web("film", plan.film()));
        add(new Href("history", ExampleAddresses.history(example.id())).setVisible(history));
    }

    private void contact(boolean inside) {
        Optional<ContactRow> contact = inside && member ? examples.contact(example) : Optional.empty();
        add(new Label("role", getString("contact." + ExampleReads.CONTACT)).setVisible(inside));
        add(contact.map(row -> new TextHref("person", Addresses.person(row.person(), row.name()), row.name()))
                .orElseGet(() -> new TextHref("person", "", ""))
                .setVisible(contact.isPresent()));
        add(new WebMarkupContainer("vacant").setVisible(inside && member && contact.isEmpty()));
    }

    private static WebMarkupContainer web(String id, String link) {
        return (WebMarkupContainer) new Href(id, link == null ? "" : link).setVisible(link != null);
    }
}

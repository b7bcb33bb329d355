package se.healthycities.portal.decision.web;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.decision.DecisionWords;
import se.healthycities.portal.decision.EarlierWords;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** A decision: what it says, who sees to it, what became of it, and how it read before it was changed. */
public class DecisionPage extends OneDecisionPage {
    private static final long serialVersionUID = 1L;

    public DecisionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        DecisionRow row = decision().row();
        DecisionWords words = decision().words();
        LocalDate today = visitor().today();
        add(new Label("heading", row.title()));
        add(new Label("number", getString("number").replace("{0}", row.number())));
        add(new Label("state", getString("state." + row.state())));
        add(new WebMarkupContainer("overdue").setVisible(row.overdue(today)));
        add(new WebMarkupContainer("late").setVisible(row.toReview(today)));
        add(new Label("changed", changed(words)).setVisible(words.marked()));
        add(new WebMarkupContainer("held").setVisible(words.heldSince() != null));
        add(new Label("text", words.html())
                .setEscapeModelStrings(false)
                .setVisible(!words.html().isEmpty()));
        add(ended(words), new Label("forsaken", forsaken(row)).setVisible(row.open() && row.forsaken(today)));
        add(facts(row, words));
        add(new Href("edit", address() + "/edit").setVisible(may(Access.CONVENE)));
        add(new DecisionCoursePanel("course", standing(), decision(), may(Access.CONVENE), seesTo(row)));
        add(earlier(words.marked() ? reads().earlier(row.id()) : List.of()));
    }

    private boolean seesTo(DecisionRow row) {
        return row.holderPerson() != null
                && row.holderPerson().equals(visitor().person())
                && !row.forsaken(visitor().today());
    }

    private Component facts(DecisionRow row, DecisionWords words) {
        WebMarkupContainer facts = new WebMarkupContainer("facts");
        facts.add(new Label("decidedOn", Dates.day(row.decidedOn(), language())));
        facts.add(new Label("responsible", holder(row)));
        facts.add(new Label("due", day(row.due(), "noDue")), new Label("reviewOn", day(row.reviewOn(), "noReview")));
        WebMarkupContainer source = new WebMarkupContainer("source");
        boolean linked = row.source() != DecisionSource.Kind.NONE && row.sourceAddress() != null;
        source.add(new TextHref("from", linked ? row.sourceAddress() : "", getString("source." + row.source())));
        facts.add(source.setVisible(linked));
        facts.add(new Label(
                "written",
                words.maker() + " · " + Dates.moment(words.madeAt(), visitor().today(), language())));
        return facts;
    }

    private Component ended(DecisionWords words) {
        WebMarkupContainer ended = new WebMarkupContainer("ended");
        boolean over = words.endedAt() != null;
        ended.add(new Label(
                "how",
                over
                        ? getString("ended." + decision().row().state())
                                .replace(
                                        "{0}",
                                        Dates.moment(words.endedAt(), visitor().today(), language()))
                                .replace("{1}", words.ender())
                        : ""));
        ended.add(new Label("note", words.note()).setVisible(words.note() != null));
        return ended.setVisible(over);
    }

    private Component earlier(List<EarlierWords> versions) {
        WebMarkupContainer earlier = new WebMarkupContainer("earlier");
        earlier.add(new ListView<>("version", versions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EarlierWords> item) {
                EarlierWords version = item.getModelObject();
                item.add(new Label(
                        "when",
                        version.writer() + " · "
                                + Dates.moment(version.writtenAt(), visitor().today(), language())));
                item.add(new Label("called", version.title()));
                item.add(new Label("words", version.html())
                        .setEscapeModelStrings(false)
                        .setVisible(!version.html().isEmpty()));
                item.add(new Label("days", days(version)));
            }
        });
        return earlier.setVisible(!versions.isEmpty());
    }

    private String days(EarlierWords version) {
        return getString("earlierDays")
                .replace("{0}", Dates.day(version.decidedOn(), language()))
                .replace("{1}", version.holder() == null ? getString("nobody") : version.holder())
                .replace("{2}", day(version.due(), "noDue"))
                .replace("{3}", day(version.reviewOn(), "noReview"));
    }

    private String changed(DecisionWords words) {
        return words.changedAt() == null
                ? ""
                : getString("changed")
                        .replace(
                                "{0}", Dates.moment(words.changedAt(), visitor().today(), language()))
                        .replace("{1}", words.changer());
    }

    private String forsaken(DecisionRow row) {
        return row.holds() == null
                ? ""
                : getString("forsaken").replace("{0}", row.holder()).replace("{1}", Dates.day(row.holds(), language()));
    }

    private String holder(DecisionRow row) {
        return row.holder() == null ? getString("nobody") : row.holder() + ", " + row.organisation();
    }

    private String day(LocalDate day, String none) {
        return day == null ? getString(none) : Dates.day(day, language());
    }
}

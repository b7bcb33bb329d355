package se.healthycities.portal.ledger.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.ledger.LedgerKind;
import se.healthycities.portal.ledger.LedgerReads;
import se.healthycities.portal.ledger.SubjectRow;
import se.healthycities.portal.ledger.VersionRow;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.layout.PortalPage;

/** Every version of an affiliation, a contact, a seat or a membership, and the form that sets it right. */
public class LedgerPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private LedgerReads ledger;

    private LedgerKind kind;

    public LedgerPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        kind = asked().orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        long subject = getPageParameters().get("id").toLong(0);
        SubjectRow about = ledger.subject(kind, subject).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        List<VersionRow> versions = ledger.versions(kind, subject);
        super.onInitialize();
        add(new Label("heading", getString("heading." + kind)));
        String whose = about.person() == null ? about.organisation() : about.person() + ", " + about.organisation();
        add(new Label("subject", about.space() == null ? whose : whose + " · " + about.space()));
        add(list(versions));
        VersionRow now = versions.get(0);
        add(new CorrectionPanel("correction", kind, subject, now).setVisible(!now.withdrawn()));
    }

    private Optional<LedgerKind> asked() {
        String typed = getPageParameters().get("kind").toString("").toUpperCase(Locale.ROOT);
        return Arrays.stream(LedgerKind.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }

    private Component list(List<VersionRow> versions) {
        LocalDate today = visitor().today();
        return new ListView<>("version", versions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<VersionRow> item) {
                VersionRow version = item.getModelObject();
                boolean ever = version.knownFrom().getEpochSecond() == 0;
                item.add(new Label(
                        "known", ever ? getString("ever") : Dates.moment(version.knownFrom(), today, language())));
                item.add(new Label("word", Words.of(LedgerPage.this, kind, version.word())));
                item.add(new Label("from", Dates.day(version.from(), language())));
                item.add(new Label(
                        "to", version.to() == null ? getString("openEnd") : Dates.day(version.to(), language())));
                item.add(new Label("withdrawn", getString("withdrawn")).setVisible(version.withdrawn()));
                item.add(new Label("by", version.by()).setVisible(version.by() != null));
                item.add(new Label("reason", version.reason()).setVisible(version.reason() != null));
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading." + kind));
    }
}

package se.healthycities.portal.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.organisation.MemberState;
import se.healthycities.portal.organisation.OrganisationRow;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Term;

/** Code, county, population with its source, and membership of an organisation on the day shown. */
class FactsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String NONE = "–";
    private final OrganisationRow organisation;
    private final LocalDate day;
    private final List<Period> memberships;

    FactsPanel(String id, OrganisationRow organisation, LocalDate day, List<Period> memberships) {
        super(id);
        this.organisation = organisation;
        this.day = day;
        this.memberships = memberships;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String county = organisation.countyCode();
        add(new Label("code", organisation.code() == null ? NONE : organisation.code()));
        add(new Label("county", county == null ? NONE : County.name(this, county)));
        add(new Label("inhabitants", organisation.inhabitants() == null ? NONE : population()));
        add(new Label("membership", membership()));
    }

    private String population() {
        return getString("factsPanel.counted")
                .replace("{0}", Dates.number(organisation.inhabitants(), getLocale()))
                .replace("{1}", Dates.day(organisation.countedOn(), getLocale()))
                .replace("{2}", organisation.source());
    }

    private String membership() {
        Optional<Period> period = switch (MemberState.on(day, memberships)) {
            case MEMBER -> memberships.stream().filter(one -> one.covers(day)).findFirst();
            case LEFT ->
                memberships.stream().filter(one -> one.from().isBefore(day)).reduce((earlier, later) -> later);
            case COMING -> memberships.stream().findFirst();
            case NONE -> Optional.empty();
        };
        return period.map(one -> getString("factsPanel." + MemberState.on(day, memberships)) + " "
                        + new Term(this).of(one.from(), one.to()))
                .orElse(NONE);
    }
}

package se.healthycities.portal.membership.web;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.membership.CaseRow;
import se.healthycities.portal.membership.MembershipReads;
import se.healthycities.portal.membership.MembershipState;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** All memberships by state, with what has to be done next, and who joined and left in the last years (INV-028, INV-130). */
public class MembershipListPage extends MembershipAreaPage {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 60;

    @Inject
    private MembershipReads memberships;

    public MembershipListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        MembershipState state = state();
        add(new ErrorSummary("errors"), picks(state));
        String after = getPageParameters().get("after").toString("");
        long id = getPageParameters().get("id").toLong(0);
        List<CaseRow> found = memberships.list(state, after, id, A_PAGE + 1);
        List<CaseRow> rows = List.copyOf(found.subList(0, Math.min(A_PAGE, found.size())));
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(list(rows));
        add(table.setVisible(!rows.isEmpty()), new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        add(new Href("next", rows.isEmpty() ? "" : next(state, rows.get(rows.size() - 1)))
                .setVisible(found.size() > A_PAGE));
        add(new LeadPanel("lead", visitor().today()), new YearsPanel("years"));
    }

    private ListView<Pick> picks(MembershipState chosen) {
        Map<MembershipState, Long> numbers = memberships.count();
        List<Pick> picks = new ArrayList<>();
        picks.add(new Pick(
                ADDRESS,
                getString("all"),
                numbers.values().stream().mapToLong(Long::longValue).sum(),
                chosen == null));
        for (MembershipState state : MembershipState.values()) {
            picks.add(new Pick(
                    ADDRESS + "?state=" + state,
                    getString("state." + state),
                    numbers.getOrDefault(state, 0L),
                    state == chosen));
        }
        return new ListView<>("pick", picks) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Pick> item) {
                Pick pick = item.getModelObject();
                Href link = new Href("link", pick.address());
                link.add(AttributeModifier.replace("aria-current", pick.chosen() ? "true" : null));
                item.add(link.add(new Label("name", pick.name()), new Label("number", pick.number())));
            }
        };
    }

    private ListView<CaseRow> list(List<CaseRow> rows) {
        return new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<CaseRow> item) {
                CaseRow row = item.getModelObject();
                MembershipState reached = row.state(visitor().today());
                item.add(new TextHref("link", ADDRESS + "/" + row.id(), row.organisation()));
                item.add(new Label("state", getString("state." + reached))
                        .add(AttributeModifier.replace("class", colour(reached))));
                item.add(new Label("since", Dates.day(row.since(), language())));
                boolean none = row.nextActionOn() == null;
                item.add(new Label("action", none ? "–" : Dates.day(row.nextActionOn(), language())));
                boolean late = !none && !row.nextActionOn().isAfter(visitor().today());
                item.add(new WebMarkupContainer("late").setVisible(late));
            }
        };
    }

    private MembershipState state() {
        String asked = getPageParameters().get("state").toString("");
        return Stream.of(MembershipState.values())
                .filter(state -> state.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private static String next(MembershipState state, CaseRow last) {
        String after = "after=" + URLEncoder.encode(last.organisation(), StandardCharsets.UTF_8) + "&id=" + last.id();
        return ADDRESS + "?" + (state == null ? "" : "state=" + state + "&") + after;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("memberships"));
    }

    /** A state to choose, with how many are in it. */
    private record Pick(String address, String name, long number, boolean chosen) implements java.io.Serializable {}
}

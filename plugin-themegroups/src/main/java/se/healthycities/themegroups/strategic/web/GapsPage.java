package se.healthycities.themegroups.strategic.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.SeatGiving;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.QuietForm;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.themegroups.group.ThemeGroup;
import se.healthycities.themegroups.strategic.Representation;
import se.healthycities.themegroups.strategic.Representation.Gap;
import se.healthycities.themegroups.strategic.StrategicReads;

/** Which members lack a representative in the strategic group, since when and whom to ask; filled by one click (INV-075). */
public class GapsPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/themegroups/strategic/gaps";

    @Inject
    private StrategicReads strategic;

    @Inject
    private SeatGiving giving;

    public GapsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<String> path = strategic.path();
        List<Representation> members = path.map(strategic::members).orElse(List.of());
        Gap chosen = chosen();
        List<Representation> rows = members.stream()
                .filter(member -> chosen == null ? member.incomplete() : member.lacks(chosen))
                .toList();
        add(new Href("group", path.map(Addresses::space).orElse("/themegroups")));
        add(picks(members, chosen));
        Scene group = path.map(found -> Scene.space(ThemeGroup.PLUGIN, found)).orElse(scene());
        QuietForm form = new QuietForm("form", gate().permits(group, Access.CONVENE) && !rows.isEmpty()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                giving.fill(
                        group,
                        getRequest()
                                .getPostParameters()
                                .getParameterValue("fill")
                                .toLong(0));
                throw new RedirectToUrlException(ADDRESS);
            }
        };
        form.add(new MemberGaps(
                "row", rows, strategic.contacts(), form.offered(), visitor().today()));
        form.setVisible(!rows.isEmpty());
        add(form, new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
    }

    private ListView<Pick> picks(List<Representation> members, Gap chosen) {
        List<Pick> picks = new ArrayList<>();
        long all = members.stream().filter(Representation::incomplete).count();
        picks.add(new Pick(ADDRESS, getString("all"), all, chosen == null));
        for (Gap gap : Gap.values()) {
            long number = members.stream().filter(member -> member.lacks(gap)).count();
            picks.add(new Pick(ADDRESS + "?gap=" + gap, getString("gap." + gap), number, gap == chosen));
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

    private Gap chosen() {
        String asked = getPageParameters().get("gap").toString("");
        return Stream.of(Gap.values())
                .filter(gap -> gap.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("groups"), "/themegroups"));
    }

    /** A gap to choose, with how many members have it. */
    private record Pick(String address, String name, long number, boolean chosen) implements java.io.Serializable {}
}

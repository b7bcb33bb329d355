package se.healthycities.portal.calendar.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.calendar.HostRow;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionPlan;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionService;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.SeenVersion;

/**
 * Where an occasion is changed and moved. When somebody else has changed it meanwhile, what is stored stands above what was
 * typed, which is still in its fields; saving again puts it on top of what one has now seen.
 */
public class EditOccasionPage extends LedOccasionPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OccasionReads occasions;

    @Inject
    private OccasionService service;

    @Inject
    private Visitors visitors;

    public EditOccasionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer stored = new WebMarkupContainer("stored");
        stored.add(new Label("who", () -> occasions.changer(occasion().id()).orElse("")));
        stored.add(new OccasionFacts(
                "facts",
                this::occasion,
                () -> occasions.joinAddress(occasion().id()).orElse(null)));
        stored.add(new Label("html", () -> occasion().html()).setEscapeModelStrings(false));
        add(new WebMarkupContainer("told").setVisible(!occasion().draft()));
        add(stored.setVisible(false), form(stored));
    }

    private OccasionForm form(WebMarkupContainer stored) {
        boolean inSpace = occasion().space() != null;
        boolean hidden = inSpace
                && visitors.standing(occasion().spacePath())
                        .filter(space -> space.visibility() == Visibility.HIDDEN)
                        .isPresent();
        List<String> audiences = OccasionFields.audiences(inSpace, hidden);
        String audience = audiences.contains(occasion().audience()) ? occasion().audience() : audiences.get(0);
        String join = occasions.joinAddress(occasion().id()).orElse(null);
        OccasionPlan said = OccasionPlan.of(occasion(), join, audience);
        OccasionFields fields = new OccasionFields("fields", said, audiences, hosts());
        SeenVersion seen = new SeenVersion("version", () -> occasion().version());
        return new OccasionForm("occasion", fields, seen, back()) {
            private static final long serialVersionUID = 1L;

            @Override
            void onPlan(OccasionFields typed, RequestKey once, SeenVersion from) {
                OccasionDetails now = occasion();
                if (service.change(now.scene(), now.id(), typed.plan(), from.sent())) {
                    throw new RedirectToUrlException(back());
                }
                reload();
                stored.setVisible(true);
                typed.meanwhile(EditOccasionPage.this.getString("meanwhile"));
            }
        };
    }

    /** A host that has left the network stays the host of what it was the host of. */
    private List<HostRow> hosts() {
        List<HostRow> hosts = new ArrayList<>(occasions.hosts());
        Long host = occasion().host();
        if (host != null && hosts.stream().noneMatch(row -> row.id().equals(host))) {
            hosts.add(0, new HostRow(host, occasion().hostName(), ""));
        }
        return hosts;
    }
}

package se.healthycities.portal.space.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.GapRow;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.SeatGiving;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.TextHref;

/** The member organisations without the seat that is theirs; whoever leads the space fills it with their contact (B3). */
class GapsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private SpaceReads spaces;

    @Inject
    private SeatGiving giving;

    @Inject
    private Gate gate;

    private final Standing standing;
    private final Scene scene;
    private final boolean member;

    GapsPanel(String id, Standing standing, Scene scene, boolean member) {
        super(id);
        this.standing = standing;
        this.scene = scene;
        this.member = member;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean perOrganisation = standing.joining() == Joining.ONE_PER_ORGANISATION && member;
        List<GapRow> gaps = perOrganisation ? spaces.withoutSeat(standing.space()) : List.of();
        boolean leads = gate.permits(scene, Access.CONVENE);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                StringValue filled = getRequest().getPostParameters().getParameterValue("fill");
                if (!filled.isEmpty()) {
                    giving.fill(scene, filled.toLong(0));
                }
                throw new RedirectToUrlException(Addresses.seats(scene.space()));
            }
        };
        form.add(new ListView<>("gap", gaps) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<GapRow> item) {
                GapRow gap = item.getModelObject();
                item.add(organisation(gap));
                item.add(new Label("vacant", getString("gapsPanel.vacant")).setVisible(gap.contact() == null));
                item.add(fill(gap).setVisible(gap.contact() != null));
            }
        });
        add(form.setVisible(leads), onlyToRead(gaps).setVisible(!leads));
        add(new Label("count", String.valueOf(gaps.size())));
        setVisible(!gaps.isEmpty());
    }

    private static WebMarkupContainer onlyToRead(List<GapRow> gaps) {
        WebMarkupContainer list = new WebMarkupContainer("read");
        list.add(new ListView<>("gap", gaps) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<GapRow> item) {
                item.add(organisation(item.getModelObject()));
            }
        });
        return list;
    }

    private static TextHref organisation(GapRow gap) {
        return new TextHref("organisation", Addresses.organisation(gap.address()), gap.name());
    }

    private WebMarkupContainer fill(GapRow gap) {
        WebMarkupContainer button = new WebMarkupContainer("fill");
        button.add(AttributeModifier.replace("value", gap.organisation()));
        String words = getString("gapsPanel.fill").replace("{0}", String.valueOf(gap.contact()));
        button.add(new Label("words", words));
        return button;
    }
}

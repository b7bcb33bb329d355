package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.meeting.MeetingStage;
import se.healthycities.portal.meeting.MinutesHeading;
import se.healthycities.portal.meeting.NotReady;
import se.healthycities.portal.meeting.RoleRow;
import se.healthycities.portal.meeting.SignatureRow;
import se.healthycities.portal.meeting.SigningOff;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;

/** How far the minutes are: who has signed, who has not, and what can be done about it now (D7). */
class SignPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingReads meetings;

    @Inject
    private SigningOff signingOff;

    @Inject
    private Visitors visitors;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final MeetingDetails meeting;
    private final Standing standing;

    SignPanel(String id, MeetingDetails meeting, Standing standing) {
        super(id);
        this.meeting = meeting;
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Scene scene = standing.scene().in("meetings");
        long person = visitors.current().person();
        boolean writable = gate.state(scene).writable() && !standing.closed(today.date());
        boolean leads = writable && gate.permits(scene, Access.CONVENE);
        MeetingStage stage = meeting.stage(today.now());
        add(new Label("state", getString("signPanel." + stage)));
        add(new Label("of", of()).setVisible(meeting.minutes() != null));
        List<SignatureRow> signatures = meetings.signatures(meeting);
        add(signatures(signatures));
        Set<Long> signed = signatures.stream().map(SignatureRow::affiliation).collect(Collectors.toSet());
        List<RoleRow> waiting = meeting.minutes() == null
                ? List.of()
                : meetings.roles(meeting.id()).stream()
                        .filter(role -> role.role().signs() && !signed.contains(role.affiliation()))
                        .toList();
        String names = waiting.stream().map(RoleRow::name).collect(Collectors.joining(", "));
        add(new Label("waiting", getString("signPanel.waiting").replace("{0}", names))
                .setVisible(!waiting.isEmpty() && !meeting.signed()));
        add(new Label("hash", meeting.sha256() == null ? "" : meeting.sha256()).setVisible(meeting.signed()));
        boolean writes = leads || writable && meetings.writes(meeting.id(), person);
        add(ready(scene).setVisible(writes && stage == MeetingStage.HELD));
        add(act("takeBack", () -> signingOff.takeBack(scene, meeting.id()))
                .setVisible(writes && stage == MeetingStage.READY));
        add(act("signIt", () -> signingOff.sign(scene, meeting.minutes(), person))
                .setVisible(writable && meetings.maySign(meeting, person)));
        add(new CorrectionPanel("corrections", meeting, scene, leads && meeting.signed()));
    }

    /** The heading that the minutes keep, whatever becomes of the occasion. */
    private String of() {
        MinutesHeading heading = meeting.heading();
        String day = Dates.day(heading.heldOn(), getLocale());
        return Stream.of(heading.title(), heading.spaceName(getLocale()), day, heading.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private ListView<SignatureRow> signatures(List<SignatureRow> rows) {
        return new ListView<>("signature", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SignatureRow> item) {
                SignatureRow row = item.getModelObject();
                item.add(new Label("who", row.name() + ", " + row.title() + ", " + row.organisation()));
                String at = Dates.moment(row.signedAt(), today.date(), getLocale());
                item.add(new Label("as", getString("roleKind." + row.role()) + " · " + at));
            }
        };
    }

    private Component ready(Scene scene) {
        WebMarkupContainer early = new WebMarkupContainer("early");
        StatelessForm<Void> form = new StatelessForm<>("ready") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    signingOff.ready(scene, meeting.id());
                } catch (NotReady notReady) {
                    early.setVisible(true);
                    return;
                }
                throw new RedirectToUrlException(meeting.address());
            }
        };
        return form.add(early.setVisible(false));
    }

    private StatelessForm<Void> act(String id, Act act) {
        return new StatelessForm<>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                act.run();
                throw new RedirectToUrlException(meeting.address());
            }
        };
    }

    /** What a button does. */
    private interface Act extends Runnable, Serializable {}
}

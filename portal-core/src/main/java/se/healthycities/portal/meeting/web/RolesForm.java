package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.meeting.PresenceService;
import se.healthycities.portal.meeting.RoleKind;
import se.healthycities.portal.meeting.RoleRow;
import se.healthycities.portal.meeting.RoleWish;
import se.healthycities.portal.meeting.SeatHolder;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.NamedChoice;

/** Chooses the chair, the secretary and those who adjust the minutes among the seats. */
class RolesForm extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingReads meetings;

    @Inject
    private PresenceService service;

    private final Scene scene;
    private final MeetingDetails meeting;
    private final List<SeatHolder> seated;
    private final String here;

    RolesForm(String id, Scene scene, MeetingDetails meeting, List<SeatHolder> seated, String here) {
        super(id);
        this.scene = scene;
        this.meeting = meeting;
        this.seated = seated;
        this.here = here;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<RoleRow> roles = meetings.roles(meeting.id());
        LinkedHashMap<Long, String> words = new LinkedHashMap<>();
        seated.forEach(holder -> words.put(holder.affiliation(), holder.name() + ", " + holder.organisation()));
        roles.forEach(role -> words.putIfAbsent(role.affiliation(), role.name() + ", " + role.organisation()));
        NamedChoice chair = new NamedChoice("chair", words, held(roles, RoleKind.CHAIR));
        NamedChoice secretary = new NamedChoice("secretary", words, held(roles, RoleKind.SECRETARY));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Set<Long> adjusters = new LinkedHashSet<>();
                List<StringValue> sent = getRequest().getPostParameters().getParameterValues("adjuster");
                (sent == null ? List.<StringValue>of() : sent).forEach(value -> adjusters.add(value.toLong(0)));
                if (chair.getModelObject() != null && adjusters.contains(chair.getModelObject())) {
                    chair.error(getString("rolesForm.both"));
                    return;
                }
                service.choose(
                        scene,
                        meeting.id(),
                        new RoleWish(chair.getModelObject(), secretary.getModelObject(), adjusters));
                throw new RedirectToUrlException(here + "?saved=true");
            }
        };
        chair.setNullValid(true);
        secretary.setNullValid(true);
        form.add(chair, new FieldError("chairError", chair, "chair"), secretary);
        Set<Long> adjusting = roles.stream()
                .filter(role -> role.role() == RoleKind.ADJUSTER)
                .map(RoleRow::affiliation)
                .collect(Collectors.toSet());
        form.add(new ListView<>("adjuster", new ArrayList<>(words.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Long> item) {
                Long affiliation = item.getModelObject();
                String id = "adjuster-" + affiliation;
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("id", id), AttributeModifier.replace("value", affiliation));
                if (adjusting.contains(affiliation)) {
                    box.add(AttributeModifier.replace("checked", "checked"));
                }
                Label name = new Label("name", words.get(affiliation));
                item.add(box, name.add(AttributeModifier.replace("for", id)));
            }
        });
        add(form);
    }

    private static Long held(List<RoleRow> roles, RoleKind kind) {
        return roles.stream()
                .filter(role -> role.role() == kind)
                .map(RoleRow::affiliation)
                .findFirst()
                .orElse(null);
    }
}

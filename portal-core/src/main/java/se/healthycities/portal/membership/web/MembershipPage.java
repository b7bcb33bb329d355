package se.healthycities.portal.membership.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.RequestHandlerExecutor.ReplaceHandlerException;
import org.apache.wicket.request.handler.resource.ResourceStreamRequestHandler;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.ContentDisposition;
import org.apache.wicket.util.resource.FileResourceStream;
import se.healthycities.portal.file.BlobStore;
import se.healthycities.portal.membership.CaseDetails;
import se.healthycities.portal.membership.MembershipAct;
import se.healthycities.portal.membership.MembershipReads;
import se.healthycities.portal.membership.MembershipState;
import se.healthycities.portal.membership.StepRow;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.request.PlainPost;

/** One organisation's way: how far it has come, what can be done next, what has happened, and its contacts (S-F3). */
public class MembershipPage extends MembershipAreaPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MembershipReads memberships;

    @Inject
    private BlobStore blobs;

    private CaseDetails found;

    public MembershipPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String id = getPageParameters().get("id").toString("");
        found = Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> memberships.byId(Long.parseLong(text)))
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        if (getPageParameters().get("file").toString("").equals("decision")) {
            sendDecision();
        }
        super.onInitialize();
        List<StepRow> steps = memberships.steps(found.id());
        var history = MembershipReads.history(steps);
        MembershipState state = history.on(visitor().today()).orElse(MembershipState.BOARD_DECIDED);
        MembershipState written = history.written(visitor().today()).orElseThrow();
        add(new Label("heading", found.name()), new ErrorSummary("errors"));
        add(new Label("state", getString("state." + state)).add(AttributeModifier.replace("class", colour(state))));
        add(new ProgressPanel("progress", found, steps));
        List<MembershipAct> acts = acts(written);
        add(links(acts), step(acts));
        add(
                new LogPanel("log", steps),
                found.enrolled() ? hidden("applicant") : new ApplicantPanel("applicant", found));
        boolean member = found.organisation() != null
                && (written == MembershipState.MEMBER || written == MembershipState.NOTICE);
        add(member ? new ContactsPanel("contacts", found) : hidden("contacts"));
        boolean fresh = member && found.memberFrom().isAfter(visitor().today().minusYears(1));
        add(fresh ? new WelcomePanel("welcome", found) : hidden("welcome"));
        boolean planned = found.nextActionOn() != null;
        add(new Label("next", planned ? Dates.day(found.nextActionOn(), language()) : getString("noNext")));
    }

    private static List<MembershipAct> acts(MembershipState written) {
        return Stream.of(MembershipAct.values())
                .filter(act -> act.allowed(written))
                .toList();
    }

    private ListView<MembershipAct> links(List<MembershipAct> acts) {
        return new ListView<>("act", new ArrayList<>(acts)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MembershipAct> item) {
                MembershipAct act = item.getModelObject();
                Href link = new Href("link", ADDRESS + "/" + found.id() + "?act=" + act + "#step");
                item.add(link.add(new Label("name", getString("do." + act))));
            }
        };
    }

    /** The form of the step that was asked for; one that has come too late is still there to be refused. */
    private Component step(List<MembershipAct> acts) {
        String asked = getPageParameters().get("act").toString("");
        return Stream.of(MembershipAct.values())
                .filter(act -> act.name().equals(asked) && act.follows())
                .filter(act -> acts.contains(act) || PlainPost.posted())
                .findFirst()
                .<Component>map(
                        act -> new StepPanel("step", found, act, visitor().today()))
                .orElseGet(() -> hidden("step"));
    }

    private void sendDecision() {
        if (!found.hasDecision()) {
            throw new Refused(Verdict.NOT_FOUND, scene());
        }
        ResourceStreamRequestHandler file = new ResourceStreamRequestHandler(
                new FileResourceStream(blobs.path(found.decisionSha256()).toFile()), found.decisionName());
        throw new ReplaceHandlerException(file.setContentDisposition(ContentDisposition.ATTACHMENT), true);
    }

    private static Component hidden(String id) {
        return new EmptyPanel(id).setVisible(false);
    }

    @Override
    protected IModel<String> title() {
        return Model.of(found.name());
    }

    @Override
    protected List<Crumb> trail() {
        List<Crumb> trail = new ArrayList<>(super.trail());
        trail.add(new Crumb(getString("memberships"), ADDRESS));
        return trail;
    }
}
